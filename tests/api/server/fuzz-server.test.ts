import { expect, test } from "@playwright/test";
import { fuzz, summary } from "../../../scripts/attack/fuzz";
import { portIn } from "../clients/relay";

test("3,000 requests of every unpleasant kind get no server error, no silence and nothing of theirs back as markup", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 32));
  const report = await fuzz({ host: "127.0.0.1", port: portIn(baseURL) }, 3_000, seed);
  expect([...report.examples], summary(report)).toEqual([]);
});
