// Thirty students send for some minutes, at two servers on one Redis, one of which is stopped in the middle. Every exchange must stand
// on the wall once, within a second of its answer. npm run wall -- --minutes 5, after npm run build.
import { startServer } from "../../tests/api/server/started/own-server";
import { startRedis } from "../../tests/redis-server";
import { figuresOf } from "../attack/figures";
import { holdLesson } from "./lesson";

function asked(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const minutes = asked("minutes", 5);
const students = asked("students", 30);
const redis = await startRedis();
const env = { REDIS_URL: redis.url, SANDBOX_KEY: "the same key on every machine 0123456789" };
const servers = await Promise.all([startServer(env), startServer(env)]);
const lesson = await holdLesson({
  addresses: servers.map(({ at }) => at),
  students,
  milliseconds: minutes * 60_000,
  // More than a class types, and less than one student may tell.
  pause: 2_000,
  halfway: async () => {
    const code = await servers[0]?.stop("SIGTERM");
    console.log(`One server was stopped, and ended with ${code}.`);
  },
});
await servers[1]?.stop("SIGTERM");
await redis.stop();

const { answered, unanswered, statuses, walls } = lesson;
const told = Object.entries(statuses).map(([status, count]) => `${status} × ${count}`);
console.log(`${students} students sent for ${minutes} minutes: ${answered} answers (${told.join(", ")}).`);
console.log(`Requests that met no server, and were not told of: ${unanswered}.`);
let right = true;
for (const [index, { twice, missing, foreign, delays, reconnected }] of walls.entries()) {
  const late = delays.filter((delay) => delay > 1_000).length;
  right &&= twice.length + missing.length + foreign.length + late === 0;
  console.log(
    `Wall ${index + 1}: ${missing.length} missing, ${twice.length} twice, ${foreign.length} that nobody sent, ${late} later than a second; ${reconnected} further streams.`,
  );
  console.log(`From the answer to the wall: ${figuresOf(delays)}`);
}
console.log(`wall: ${right ? "every exchange stands once, within a second" : "not as it must be"}`);
process.exit(right ? 0 : 1);
