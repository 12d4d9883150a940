import { expect, test } from "@playwright/test";
import { files, linesOf, linesThat, sources } from "./sources";

const machinePath = /(?:^|[\s"'`(=])\/(?:work|home|root|Users|tmp|mnt|opt)\/|\b[A-Z]:\\/;
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]|\bnpmjs\.(?:org|com)\b|\bartifactory\b|\bjfrog\b|\bnexus\b/i;
const obsoleteRfc = /\b(?:RFC ?|rfc)(?:2616|2617|6265|723[0-5])\b/;

test("no obsolete RFC is cited outside articles and the texts of tests", () => {
  const checked = files.filter((file) => !/^content\/|^tests\/fixtures\/|^tests\/house\/words\.test\.ts$/.test(file));
  expect(linesThat(obsoleteRfc, checked)).toEqual([]);
});

test("no file names a path of one machine", () => {
  expect(
    linesThat(
      machinePath,
      files.filter((file) => file !== "tests/house/words.test.ts"),
    ),
  ).toEqual([]);
});

test("no file names the host of a package registry, the lock file least of all", () => {
  const checked = [...files, "package-lock.json"].filter((file) => file !== "tests/house/words.test.ts");
  expect(linesThat(registryHost, checked)).toEqual([]);
});

test("on the ground one file alone knows the addresses of lessons and of reference pages", () => {
  const ground = sources.filter((file) => file.startsWith("http/") && file !== "http/decision/lessons.ts");
  expect(linesThat(/["'`]\/(?:learn|status|schemes)(?:[/#"'`])/, ground)).toEqual([]);
});

test("octets and the words of a fault are read and written by one file each", () => {
  const product = sources.filter((file) => /^(?:http|sandbox|server|components|content|app)\//.test(file));
  const found = linesThat(/\b(?:atob|btoa)\(|\bnew Text(?:De|En)coder\b|\binstanceof Error \?/, product);
  // The last writes a program for others to run, which has no file of ours.
  const homes = /^(?:http\/octets|http\/excerpt|components\/take\/export\/fetch)\.ts:/;
  expect(found.filter((line) => !homes.test(line))).toEqual([]);
});

test("the words that the spelling check is told stand in order, each once", () => {
  const words = linesOf("cspell-words.txt");
  const inOrder = [...new Set(words)].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  expect(words).toEqual(inOrder);
});
