import { expect, test } from "@playwright/test";
import { resourceOf } from "#app/resource.ts";
import { seededResource } from "#components/island/seeded.ts";
import { legsOf } from "#components/progress/legs.ts";
import { loadExercise, loadExercises, loadGuardedExercise, loadSpaces } from "#content/exercises";
import type { Claim } from "#http/exercise/evidence";
import { withSeed } from "#http/exercise/seed";
import type { Exchange } from "#http/goal/goal";
import { originOf } from "#http/target-uri";
import { createOrigin, type Handler, type Origin, type Part, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import { receiptsBase, receiptsHandler } from "#server/classroom/receipts/receipts";
import { exchangesOf, takenBy } from "../../content/solve";
import { type SteadyMoment, steadyMoment } from "../../sandbox/moments";
import { allClaims, checked, claimOf, issued, posted } from "./handed-in";

const now = () => Date.now() / 1000;

/** A server with a key of its own; `since` is when it was started, where nobody has set its key. */
async function otherServer(moment: SteadyMoment, since = 0): Promise<Origin> {
  const { spaces, vary } = await loadSpaces();
  const handlers = new Map<string, Handler | Part>([
    ["/api/sandbox", sandboxHandler("/api/sandbox", spaces, resources, vary)],
  ]);
  const all = new Map([...handlers, [receiptsBase, receiptsHandler({ handlers, since })]]);
  return createOrigin(all, (request, client) => ({ ...moment.at(), now: now(), origin: originOf(request), client }));
}

const vault = async () => claimOf(await loadExercise("open-the-vault"));

for (const exercise of await loadExercises()) {
  test(`${exercise.id}: what solves it holds when the server tries it again, and stands on a receipt that is genuine`, async () => {
    const claim = await claimOf(exercise);
    const { left, receipt = "" } = await issued([claim], "Ali");
    expect(left).toEqual([]);
    const [found] = await checked([receipt]);
    const { id, title, lesson } = exercise;
    const solved = [expect.objectContaining({ id, title, lesson, at: Math.floor(claim.at), hints: 1, shown: false })];
    expect(found).toEqual({ state: "genuine", name: "Ali", issued: expect.any(Number), solved });
  });

  test(`${exercise.id}: what does not solve it is left out, and named`, async () => {
    const { by, ...rest } = await claimOf(exercise);
    const wrong: Claim["by"] =
      "sent" in by
        ? { sent: by.sent.map((leg) => ({ ...leg, draft: { ...leg.draft, target: "/api/sandbox/elsewhere" } })) }
        : "chosen" in by
          ? { chosen: by.chosen.map(({ field }) => ({ status: 418, field })) }
          : "mended" in by
            ? { mended: "HTTP/1.1 299 Fine\n\n" }
            : { policy: exercise.kind === "policy" ? exercise.begin : {} };
    const { left, receipt } = await issued([{ ...rest, by: wrong }]);
    expect(receipt).toBeUndefined();
    expect(left).toEqual([
      { id: exercise.id, title: exercise.title, says: "It could not be checked again: solve it once more." },
    ]);
  });
}

test("exercises with a seed hold by the words of that seed, and by no other's", async () => {
  const plain = await resourceOf(await loadGuardedExercise("open-the-vault"));
  const seeded = seededResource(plain, "7", now());
  const history = await exchangesOf(async () => {
    const exchanges: Exchange[] = [];
    for (const step of seeded.goal) exchanges.push(await takenBy(seeded.people, step, step.solution, exchanges));
  });
  const by = { sent: legsOf(seeded, history, now()) };
  const claim: Claim = { id: "open-the-vault", at: now(), hints: 0, shown: false, by };
  expect((await issued([{ ...claim, seed: "7" }])).left).toEqual([]);
  expect((await issued([claim])).left).toHaveLength(1);
  expect((await issued([{ ...claim, seed: "8" }])).left).toHaveLength(1);

  for (const id of ["mend-the-bare-401", "four-people-three-doors"]) {
    const exercise = await loadExercise(id);
    if (exercise.kind !== "mend" && exercise.kind !== "policy") throw new Error("It is of another kind");
    const other = withSeed(exercise, exercise.vary ?? [], "class7b");
    const mine = await claimOf(other);
    expect((await issued([{ ...mine, seed: "class7b" }])).left, id).toEqual([]);
  }
});

test("a receipt of every exercise is short enough to paste, and is added to in several requests", async () => {
  const claims = await allClaims();
  let receipt: string | undefined;
  for (let first = 0; first < claims.length; first += 20) {
    const more = await issued(claims.slice(first, first + 20), "Morgiana", receipt);
    expect(more.left).toEqual([]);
    receipt = more.receipt;
  }
  expect(receipt?.length).toBeLessThan(4000);
  const [found] = await checked([receipt ?? ""]);
  expect(found?.state === "genuine" && found.solved.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
});

test("a text with one character changed anywhere is not genuine, and is named for what it is", async () => {
  const { receipt = "" } = await issued([await vault()], "Ali");
  const texts = Array.from(receipt, (letter, index) => {
    const other = letter === "A" ? "B" : "A";
    return receipt.slice(0, index) + other + receipt.slice(index + 1);
  });
  for (let first = 0; first < texts.length; first += 40) {
    const found = await checked(texts.slice(first, first + 40));
    for (const [index, { state }] of found.entries()) {
      const at = first + index;
      const isOfKey = at >= 4 && at < 10;
      const isDot = receipt.charAt(at) === ".";
      const expected = at < 4 || isDot ? "damaged" : isOfKey ? "other-key" : "forged";
      expect(state, `${at} of ${receipt}`).toBe(expected);
    }
  }
});

test("a receipt that is cut, made up or signed by another server is told apart", async () => {
  const { receipt = "" } = await issued([await vault()], "Ali");
  const elsewhere = await otherServer(steadyMoment());
  const { receipt: foreign = "" } = await issued(
    [await claimOf(await loadExercise("mend-the-204"))],
    "",
    undefined,
    elsewhere,
  );
  const made = `${receipt.slice(0, 11)}${"A".repeat(40)}.${"A".repeat(43)}`;
  const found = await checked([receipt.slice(0, -1), "kk1.", "", "hello", foreign, made, receipt]);
  expect(found.map(({ state }) => state)).toEqual([
    "damaged",
    "damaged",
    "damaged",
    "damaged",
    "other-key",
    "forged",
    "genuine",
  ]);
  expect((await checked([foreign], elsewhere)).map(({ state }) => state)).toEqual(["genuine"]);
});

test("the same requests at the same moments have the same mark under any name, and those of somebody else another", async () => {
  const claim = await vault();
  const marks: string[] = [];
  for (const [each, name] of [
    [claim, "Ali"],
    [claim, "Cassim"],
    [await vault(), "Morgiana"],
  ] as const) {
    const [found] = await checked([(await issued([each], name)).receipt ?? ""]);
    marks.push(found?.state === "genuine" ? (found.solved[0]?.mark ?? "") : "");
  }
  expect(marks[0]).toMatch(/^[\w-]{6}$/);
  expect(marks[0]).toBe(marks[1]);
  expect(marks[0]).not.toBe(marks[2]);
});

test("what was solved in the future, before the course or in another order is left out with the reason", async () => {
  const claim = await vault();
  const moved = (by: number): Claim => ({ ...claim, at: claim.at + by });
  const says = async (each: Claim) => (await issued([each])).left.map((left) => left.says).join();
  expect(await says(moved(60))).toContain("in the future");
  expect(await says({ ...(await claimOf(await loadExercise("mend-the-204"))), at: 1_700_000_000 })).toContain(
    "before the course existed",
  );
  expect(await says(moved(-10))).toContain("not in the order");
  expect(await says({ ...claim, id: "no-such-exercise" })).toContain("no exercise of this name");
});

test("what was signed before a server without SANDBOX_KEY was started is left out, and that is said", async () => {
  const started = now();
  const elsewhere = await otherServer(steadyMoment(), started);
  const digest = await claimOf(await loadExercise("the-old-signed-door"));
  const past = "sent" in digest.by ? digest.by.sent.map((leg) => ({ ...leg, at: leg.at - 100 })) : [];
  const claim: Claim = { ...digest, at: digest.at - 100, by: { sent: past } };
  const { left, lasts } = await issued([claim], "", undefined, elsewhere);
  expect(lasts).toBe(false);
  expect(left[0]?.says).toContain("the server has another key since then");
});

test("a receipt is asked for and checked by POST alone, in JSON within its limits, and each fault has its sentence", async () => {
  const claim = await vault();
  const faults: readonly (readonly [target: string, content: unknown, status: number, says: RegExp])[] = [
    ["/api/receipts", "", 400, /no JSON|expected object/i],
    ["/api/receipts", "{", 400, /expected object/i],
    ["/api/receipts", "[".repeat(50_000), 400, /no JSON/],
    ["/api/receipts", { claims: [] }, 400, /name/],
    ["/api/receipts", { name: "x".repeat(81), claims: [] }, 400, /at most 80 characters/],
    ["/api/receipts", { name: "", claims: Array(21).fill(claim) }, 400, /at most 20 exercises/],
    ["/api/receipts", { name: "", claims: [claim], earlier: "kk1.x" }, 400, /none that this server has signed/],
    ["/api/receipts", { name: "", claims: [{ ...claim, seed: "A~" }] }, 400, /letters or digits/],
    ["/api/receipts", "x".repeat(64 * 1024 + 1), 413, /More than/],
    ["/api/receipts/check", { receipts: Array(41).fill("kk1.") }, 400, /at most 40 receipts/],
    ["/api/receipts/check", { receipts: [7] }, 400, /receipts\.0/],
    ["/api/receipts/nothing", {}, 404, /nothing at this address/],
    ["/api/receipts/check/more", {}, 404, /nothing at this address/],
  ];
  for (const [target, content, status, says] of faults) {
    const answer = await posted(target, content);
    expect([answer.status, answer.type], target).toEqual([status, "application/problem+json"]);
    expect(answer.text).toMatch(says);
  }
});

test("a name is one line, and a receipt is issued under none as well", async () => {
  const { receipt = "" } = await issued([await vault()], "  Ali\n\u202eBaba\t");
  const { receipt: bare = "" } = await issued([await vault()]);
  const names = (await checked([receipt, bare])).map((each) => (each.state === "genuine" ? each.name : undefined));
  expect(names).toEqual(["Ali Baba", ""]);
});

test("too many requests to send again at once are refused, and nothing of it is done", async () => {
  const claim = await vault();
  const sent = "sent" in claim.by ? claim.by.sent : [];
  const long: Claim = { ...claim, by: { sent: Array.from({ length: 40 }, () => sent[0]).flatMap((leg) => leg ?? []) } };
  const answer = await posted("/api/receipts", { name: "", claims: Array(7).fill(long) });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("280 requests would have to be sent again: expected at most 240.");
});
