import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { judge } from "#components/frameworks/judge.ts";
import { frameworkIds, loadFrameworks, loadResults } from "#content/frameworks";
import { notRun } from "#content/frameworks/not-run";
import { situationIds, situations } from "#content/frameworks/situations";
import { installedVersion, pinnedVersion } from "../../scripts/frameworks/versions";

const asked = (await loadFrameworks()).map((framework) => {
  const results = loadResults(framework.id);
  const cells = situations.map((situation) => {
    const text = results.answers[situation.id]?.join("\n");
    const judged = text === undefined ? undefined : judge(situation.request(framework).head, text, situation);
    return { situation, judged, mend: framework.mends[situation.id], unwritten: framework.unwritten[situation.id] };
  });
  return { ...framework, results, cells };
});

test("what is kept is of the frameworks that are asked, and of no other", () => {
  const kept = readdirSync("content/frameworks/results").map((file) => file.replace(/\.json$/, ""));
  expect(kept.sort()).toEqual([...frameworkIds]);
  expect(frameworkIds.length).toBeGreaterThanOrEqual(11);
});

for (const { id, packages, main, results } of asked)
  test(`${id}: what is kept came from the versions that are named now; npm run frameworks -- ${id} asks again`, () => {
    const named =
      "npm" in packages
        ? Object.fromEntries(packages.npm.map((name) => [name, pinnedVersion(name)]))
        : Object.fromEntries(
            Object.entries(packages.debian).map(([name, version]) => [name, installedVersion(name) ?? version]),
          );
    expect(results.versions).toEqual(named);
    if ("debian" in packages) expect(results.versions).toEqual(packages.debian);
    expect(results.versions[main]).toMatch(/^\d+\./);
  });

test("npm installs the frameworks in the versions that package.json writes out, and the site depends on none of them by it", () => {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync("scripts/frameworks/npm/package.json", "utf8"),
  );
  for (const [name, version] of Object.entries(dependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(pinnedVersion(name), name).toBe(version);
  }
  const root: { workspaces?: unknown } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(root.workspaces).toBeUndefined();
});

for (const { id, cells } of asked) {
  test(`${id}: each of the eight situations was answered, or is left to whoever writes the app`, () => {
    expect(cells.map(({ situation }) => situation.id)).toEqual([...situationIds]);
    for (const { situation, judged, unwritten } of cells)
      expect((judged === undefined) !== (unwritten === undefined), situation.id).toBe(true);
  });

  test(`${id}: whatever is not right has a line that mends it, and what is right has none`, () => {
    for (const { situation, judged, mend } of cells) {
      expect(mend !== undefined, situation.id).toBe(judged?.verdict !== "right");
      if (!mend) continue;
      expect(mend.says).toMatch(/\.$/);
      expect(mend.code.trim()).not.toBe("");
    }
  });

  test(`${id}: every finding has its section, and every other status a sentence with one`, () => {
    for (const { judged, situation } of cells) {
      for (const { section, says } of judged?.findings ?? []) {
        expect(section).toMatch(/^RFC \d+ §[\d.]+$/);
        expect(says).toMatch(/\.$/);
      }
      expect(situation.section).toMatch(/^RFC \d+ §[\d.]+$/);
      expect(situation.why).toMatch(/\.$/);
    }
  });
}

test("the lesson counts what is kept", () => {
  const text = readFileSync("content/lessons/28-what-frameworks-do.mdx", "utf8");
  for (const { id, title } of situations) {
    const [, says = ""] = new RegExp(`^\\| ${title} +\\|[^|]*\\| ([^|]*)\\|$`, "m").exec(text) ?? [];
    const judged = asked.flatMap(({ cells }) => cells.filter(({ situation }) => situation.id === id));
    const right = judged.filter((each) => each.judged?.verdict === "right").length;
    expect(says, title).toContain(`${right} right`);
    for (const [, count, status] of says.matchAll(/(\d+) a (\d{3})/g))
      expect(judged.filter((each) => each.judged?.status === Number(status)).length, `${title}: ${status}`).toBe(
        Number(count),
      );
    for (const [, count] of says.matchAll(/(\d+) (?:without a|no) challenge/g))
      expect(judged.filter(({ judged: each }) => has(each?.findings, "401-without-challenge")).length).toBe(
        Number(count),
      );
  }
});

function has(findings: readonly { readonly id: string }[] | undefined, id: string): boolean {
  return findings?.some((each) => each.id === id) ?? false;
}

test("what was not run says where it was read", () => {
  for (const { says } of notRun)
    for (const { fact, page } of says) {
      expect(fact).toMatch(/\.$/);
      expect(page).toMatch(/^https:\/\//);
    }
});

test("a bare 401 is wrong, a 404 for a wrong method is loose, a 403 for nobody is wrong, and taking what may be taken is loose", () => {
  const verdict = (response: string, wanted: number, mayTake = false) =>
    judge("GET /x HTTP/1.1\r\nHost: a.example\r\n\r\n", response, { wanted, mayTake }).verdict;
  expect(verdict("HTTP/1.1 401 Unauthorized\n", 401)).toBe("wrong");
  expect(verdict('HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a"\n', 401)).toBe("right");
  expect(verdict("HTTP/1.1 404 Not Found\n", 405)).toBe("loose");
  expect(verdict("HTTP/1.1 405 Method Not Allowed\n", 405)).toBe("wrong");
  expect(verdict("HTTP/1.1 403 Forbidden\n", 401)).toBe("wrong");
  expect(verdict("HTTP/1.1 200 OK\n", 413, true)).toBe("loose");
  expect(verdict("HTTP/1.1 200 OK\n", 413)).toBe("wrong");
  expect(() => verdict("nothing", 401)).toThrow(SyntaxError);
});
