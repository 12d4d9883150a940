import { expect, test } from "@playwright/test";
import { askReceipt, batchesOf } from "#components/receipt/ask-receipt.ts";
import { type Claim, claimLimits } from "#http/exercise/evidence";

function claim(id: string, octets = 100): Claim {
  return { id, at: 1_790_000_000, hints: 0, shown: false, by: { mended: "x".repeat(octets) } };
}

const idsIn = (content: unknown): readonly string[] =>
  typeof content === "object" && content !== null && "claims" in content && Array.isArray(content.claims)
    ? content.claims.map((each) => String(each.id))
    : [];

test("what was solved is sent in parts that one request can carry each, whatever its size", () => {
  const claims = Array.from({ length: 105 }, (_, index) => claim(`e${index}`, index % 7 === 0 ? 27_000 : 900));
  const batches = [...batchesOf(claims)];
  expect(batches.flat()).toEqual(claims);
  for (const batch of batches) {
    expect(batch.length).toBeLessThanOrEqual(claimLimits.claims);
    expect(JSON.stringify(batch).length).toBeLessThan(claimLimits.octets);
  }
});

test("each part adds to the receipt of the one before, and what is left out is gathered", async () => {
  const asked: unknown[] = [];
  const answer = await askReceipt(
    "Ali",
    Array.from({ length: 45 }, (_, index) => claim(`e${index}`)),
    async (_target, content) => {
      asked.push(content);
      const left = [{ id: `left ${asked.length}`, title: "", says: "" }];
      return { value: { receipt: `kk1.${asked.length}`, left, lasts: true } };
    },
  );
  expect(asked).toMatchObject([{ name: "Ali" }, { earlier: "kk1.1" }, { earlier: "kk1.2" }]);
  expect(answer).toMatchObject({ receipt: "kk1.3", left: [{ id: "left 1" }, { id: "left 2" }, { id: "left 3" }] });
});

test("a claim that the server cannot read is left out by itself, and the others hold", async () => {
  const answer = await askReceipt(
    "",
    ["a", "bad", "c"].map((id) => claim(id)),
    async (_target, content) => {
      const ids = idsIn(content);
      if (ids.includes("bad")) return { fault: "claims.1: Invalid input.", status: 400 };
      return { value: { receipt: `kk1.${ids.join()}`, left: [], lasts: true } };
    },
  );
  expect(answer).toMatchObject({ receipt: "kk1.c", left: [{ id: "bad", says: "claims.1: Invalid input." }] });
});

test("where no answer comes, that is said", async () => {
  const answer = await askReceipt("", [claim("a")], async () => ({ fault: "No answer came." }));
  expect(answer).toEqual({ fault: "No answer came." });
});
