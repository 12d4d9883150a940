import { z } from "zod";

const whole = (from: number, to: number) =>
  z.coerce
    .number(`expected a whole number from ${from} to ${to}`)
    .int(`expected a whole number from ${from} to ${to}`)
    .min(from, `expected a whole number from ${from} to ${to}`)
    .max(to, `expected a whole number from ${from} to ${to}`);

const number = (from: number, to: number, otherwise: number) => whole(from, to).default(otherwise);

const mebi = 1024 * 1024;

/** Every setting, as an environment variable, with its default. `docs/running.md` says what each is for. */
export const settingsShape = z.object({
  PORT: number(0, 65_535, 3000),
  HOST: z.string().optional(),
  HTTPBIN_PORT: whole(0, 65_535).optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"], {
      error: "expected fatal, error, warn, info, debug or silent",
    })
    .default("info"),
  SITE_NAMES: z
    .string()
    .regex(/^[A-Za-z0-9.\-:[\]]+(?:,[A-Za-z0-9.\-:[\]]+)*$/, "expected host names with commas between, without spaces")
    .optional(),
  TRUSTED_HOPS: number(0, 8, 0),
  LIMIT_REQUESTS: number(1, 1_000_000, 3_000),
  LIMIT_WINDOW_SECONDS: number(1, 3_600, 10),
  LIMIT_UNDER_WAY: number(1, 100_000, 2_000),
  LIMIT_UNDER_WAY_PER_ADDRESS: number(1, 100_000, 256),
  LIMIT_CONTENT_OCTETS: number(mebi, 64 * 1024 * mebi, 256 * mebi),
  LIMIT_CONTENT_OCTETS_PER_ADDRESS: number(mebi, 64 * 1024 * mebi, 64 * mebi),
  LIMIT_CONNECTIONS: number(1, 1_000_000, 4_000),
  LIMIT_CONNECTIONS_PER_ADDRESS: number(1, 1_000_000, 1_000),
  IDLE_SECONDS: number(1, 600, 75),
  HEAD_SECONDS: number(1, 600, 15),
  REQUEST_SECONDS: number(1, 600, 20),
  ANSWER_SECONDS: number(1, 600, 30),
  DRAIN_SECONDS: number(0, 600, 20),
});

/** The settings of the server, in the units that their names say. */
export type Settings = ReturnType<typeof named>;

/** Reads the settings from the environment; of wrong ones, a sentence each. An empty variable counts as missing. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly mistakes: readonly string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const read = settingsShape.safeParse(given);
  if (read.success) return { settings: named(read.data) };
  return {
    mistakes: read.error.issues.map(({ path, message }) => {
      const name = path.join(".");
      return `${name} is ${JSON.stringify(given[name])}: ${message}.`;
    }),
  };
}

function named(read: z.infer<typeof settingsShape>) {
  // All who come through a gateway share its connections.
  const perAddress = read.TRUSTED_HOPS > 0 ? read.LIMIT_CONNECTIONS : read.LIMIT_CONNECTIONS_PER_ADDRESS;
  return {
    port: read.PORT,
    host: read.HOST,
    httpbinPort: read.HTTPBIN_PORT,
    logLevel: read.LOG_LEVEL,
    siteNames: read.SITE_NAMES?.split(",") ?? [],
    trustedHops: read.TRUSTED_HOPS,
    requestsPerWindow: read.LIMIT_REQUESTS,
    windowSeconds: read.LIMIT_WINDOW_SECONDS,
    underWay: read.LIMIT_UNDER_WAY,
    underWayPerClient: read.LIMIT_UNDER_WAY_PER_ADDRESS,
    octets: read.LIMIT_CONTENT_OCTETS,
    octetsPerClient: read.LIMIT_CONTENT_OCTETS_PER_ADDRESS,
    connections: read.LIMIT_CONNECTIONS,
    connectionsPerClient: perAddress,
    idleSeconds: read.IDLE_SECONDS,
    headSeconds: read.HEAD_SECONDS,
    requestSeconds: read.REQUEST_SECONDS,
    answerSeconds: read.ANSWER_SECONDS,
    drainSeconds: read.DRAIN_SECONDS,
  };
}
