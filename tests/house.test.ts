import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const left = new Set([
  "node_modules",
  ".next",
  "dist",
  ".git",
  "test-results",
  "playwright-report",
  ".cache",
  "public",
]);
const generated = new Set(["package-lock.json", "next-env.d.ts", "tsconfig.tsbuildinfo"]);
const machinePath = /(?:^|[\s"'`(=])\/(?:work|home|root|Users|tmp|mnt|opt)\/|\b[A-Z]:\\/;
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]|\bnpmjs\.(?:org|com)\b|\bartifactory\b|\bjfrog\b|\bnexus\b/i;
const obsoleteRfc = /\b(?:RFC ?|rfc)(?:2616|2617|723[0-5])\b/;

const files = filesIn(".");
const sources = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name) || generated.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
}

/** One import, export from, or dynamic import: what it names, and whether it takes types alone. */
type Import = { readonly of: string; readonly typesOnly: boolean };

function importsIn(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const statements = text.matchAll(/^\s*(?:import|export)\s(?:([^;"'`]*?)\sfrom\s)?\s*["']([^"']+)["']/gm);
  const calls = text.matchAll(/\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g);
  return [
    ...[...statements].map(([, clause = "", of = ""]) => ({ of, typesOnly: /^type\s/.test(clause) })),
    ...[...calls].map(([, of = ""]) => ({ of, typesOnly: false })),
  ];
}

/** The room of the house an import leads to ("http", "sandbox", …), or the package or platform module it names. */
function roomOf(of: string, file: string): string {
  if (of.startsWith("#")) return of.slice(1).split("/")[0] ?? "";
  if (of.startsWith(".")) return join(file, "..", of).split("/")[0] ?? "";
  if (of.startsWith("node:")) return "node:*";
  return of.startsWith("@") ? of.split("/").slice(0, 2).join("/") : (of.split("/")[0] ?? "");
}

function strangers(room: string, mayImport: readonly string[], wanted = (_file: string, _each: Import) => true) {
  return sources
    .filter((file) => file.startsWith(`${room}/`))
    .flatMap((file) =>
      importsIn(file)
        .filter((each) => wanted(file, each))
        .map((each) => ({ file, from: roomOf(each.of, file) })),
    )
    .filter(({ from }) => from !== room && !mayImport.includes(from))
    .map(({ file, from }) => `${file} imports ${from}`);
}

/** Every line that fits, as "file:line". */
function linesThat(fits: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    linesOf(file).flatMap((line, index) => (fits.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

test("the test sees the house: every floor has files, and imports are found in them", () => {
  for (const room of ["http", "sandbox", "server", "content", "components", "app"]) {
    const found = sources.filter((file) => file.startsWith(`${room}/`)).flatMap(importsIn);
    expect(found.length, room).toBeGreaterThan(3);
  }
});

test("http/ imports itself and pure protocol libraries, and nothing of the platform", () => {
  const allowed = ["@noble/hashes", "jose", "structured-headers"];
  const offers = /^http\/schemes\/(?:\w+\/offer|offers|token\/jwt-terms)\.ts$/;
  expect(strangers("http", [...allowed, "zod"], (file) => offers.test(file))).toEqual([]);
  expect(strangers("http", allowed, (file) => !offers.test(file))).toEqual([]);
});

test("sandbox/ imports http/, the platform and its few libraries", () => {
  const libraries = ["zod", "structured-headers", "jose", "@noble/hashes", "@redis/client"];
  expect(strangers("sandbox", ["http", "node:*", ...libraries])).toEqual([]);
});

test("the client of Redis is loaded by one file, and that one only where it is asked for", () => {
  const product = sources.filter((file) => !file.startsWith("tests/"));
  const loads = product.filter((file) => importsIn(file).some(({ of }) => of.startsWith("@redis/client")));
  expect(loads).toEqual(["sandbox/redis/connection.ts"]);
  const statically = /^import (?!type )[^;]*?["'](?:#sandbox\/redis|\.\.?\/redis)\//m;
  const outside = product.filter((file) => !file.startsWith("sandbox/redis/"));
  expect(outside.filter((file) => statically.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("server/ imports the sandbox, the loaders of content/, the framework and its few libraries", () => {
  const libraries = ["next", "pino", "rate-limiter-flexible", "mrmime", "zod", "node:*"];
  expect(strangers("server", ["http", "sandbox", "content", ...libraries])).toEqual([]);
});

test("content/ imports types of http/ and of MDX; its loaders the file system and zod", () => {
  const code = strangers("content", ["node:*", "zod"], (_file, { typesOnly }) => !typesOnly);
  const types = strangers("content", ["http", "mdx"], (_file, { typesOnly }) => typesOnly);
  expect([...code, ...types]).toEqual([]);
});

test("components/ meet the sandbox only over HTTP, and get content as props", () => {
  const libraries = ["react", "react-dom", "next", "lucide-react", "@base-ui/react", "har-format", "exchange-at-once"];
  expect(strangers("components", ["http", ...libraries])).toEqual([]);
});

test("components/ take no code of Next but its links and its navigation", () => {
  const taken = sources.filter((file) => file.startsWith("components/")).flatMap(importsIn);
  const ofNext = taken.filter(({ of, typesOnly }) => /^next(?:\/|$)/.test(of) && !typesOnly).map(({ of }) => of);
  expect(ofNext.filter((of) => of !== "next/link" && of !== "next/navigation")).toEqual([]);
});

test("nothing below the roof imports app/", () => {
  const below = ["http", "sandbox", "server", "content", "components"];
  const found = sources.filter((file) => below.some((room) => file.startsWith(`${room}/`)));
  expect(
    found.flatMap((file) =>
      importsIn(file)
        .filter(({ of }) => roomOf(of, file) === "app")
        .map(() => file),
    ),
  ).toEqual([]);
});

test("http/ asks no clock, no chance and no Fetch class", () => {
  const ground = sources.filter((file) => file.startsWith("http/"));
  expect(
    linesThat(
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.|\bnew (?:Headers|Request|Response)\b|\bprocess\.|\bfetch\(["'`\w]/,
      ground,
    ),
  ).toEqual([]);
});

test("sandbox/ takes clock and chance from the moment it is handed", () => {
  const rooms = sources.filter((file) => file.startsWith("sandbox/"));
  expect(
    linesThat(
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bgetRandomValues\b|\brandomBytes\b/,
      rooms,
    ),
  ).toEqual([]);
});

test("a file that runs in the browser says so in its name, and a name that says so tells the truth", () => {
  const asks = (file: string) => /^["']use client["']/.test(readFileSync(file, "utf8"));
  const parts = sources.filter((file) => file.startsWith("components/"));
  expect(parts.filter(asks)).toEqual(parts.filter((file) => /\.client\.tsx?$/.test(file)));
});

test("no file has more than 250 lines", () => {
  expect(sources.filter((file) => linesOf(file).length > 250)).toEqual([]);
});

test("no file name has a capital letter, an underscore or a word for a drawer", () => {
  expect(sources.filter((file) => /[A-Z_]|(?:^|\/)(?:utils?|helpers?|lib|common)(?:\/|\.)/.test(file))).toEqual([]);
});

test("no obsolete RFC is cited outside articles and the texts of tests", () => {
  const checked = files.filter((file) => !/^content\/|^tests\/fixtures\/|^tests\/house\.test\.ts$/.test(file));
  expect(linesThat(obsoleteRfc, checked)).toEqual([]);
});

test("no type is any, and none is asserted with as, except as const", () => {
  const code = sources.filter((file) => /\.tsx?$/.test(file));
  const found = code.flatMap((file) =>
    withoutWords(readFileSync(file, "utf8"))
      .split("\n")
      .flatMap((line, index) => {
        const asserted = /\bas (?!const\b)[\w{[(]/.test(line.replace(/[\w*]+ as \w+(?=\s*[,}]|\s+from\b)/g, ""));
        return asserted || /[:<,|&(]\s*any\b(?!\w*\s*[:(])/.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [];
      }),
  );
  expect(found).toEqual([]);
});

/** The code of a file: comments, texts and the words of JSX are blanked, lines are kept. */
function withoutWords(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  return text
    .replace(
      /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|(?<=[\s(,=[:!])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
      blank,
    )
    .replace(/(?<=^|\s)\/\/.*$/gm, blank)
    .replace(/`(?:[^`\\]|\\.)*`/g, blank)
    .replace(/>[^<>{}=;]*(?=<|\{)/g, blank)
    .replace(/\}[^<>{}=;()]*(?=<\/|\{)/g, blank);
}

test("the check for any and as sees both where they are, and neither in words", () => {
  expect(withoutWords('const a = "x as Foo"; // as Foo')).not.toContain("as");
  expect(withoutWords("const a = b as Foo;")).toContain("b as Foo");
  expect(withoutWords("<p>it is as it was</p>")).not.toContain("as it");
});

test("no file names a path of one machine", () => {
  expect(
    linesThat(
      machinePath,
      files.filter((file) => file !== "tests/house.test.ts"),
    ),
  ).toEqual([]);
});

test("no file names the host of a package registry, the lock file least of all", () => {
  const checked = [...files, "package-lock.json"].filter((file) => file !== "tests/house.test.ts");
  expect(linesThat(registryHost, checked)).toEqual([]);
});

/** The rooms of the ground, from the bottom up: each imports from those before it and from itself, and the files at the level from each other alone. */
const groundRooms = [
  "level",
  "representation",
  "registry",
  "decision",
  "schemes",
  "policy",
  "advice",
  "annotate",
  "inspect",
];

function groundRoomOf(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? "") : "level";
}

test("the rooms of http/ stand one upon the other", () => {
  const upward = sources
    .filter((file) => file.startsWith("http/"))
    .flatMap((file) =>
      importsIn(file).flatMap(({ of }) => {
        const to = of.startsWith("#http/") ? of.slice(1) : of.startsWith(".") ? join(file, "..", of) : undefined;
        if (to === undefined) return [];
        const [here, there] = [groundRoomOf(file), groundRoomOf(`${to}.ts`)].map((room) => groundRooms.indexOf(room));
        return here === undefined || there === undefined || here < 0 || there < 0 || there > here
          ? [`${file} imports ${of}`]
          : [];
      }),
    );
  expect(upward).toEqual([]);
});

// Tables, lists of rules and lists of pages are as long as what they list.
const lists = /^(?:content\/exercises|http\/inspect|docs\/decisions|tests\/fixtures|public\/.*|components\/article)$/;

test("no folder has more than a dozen modules at its level, lists aside", () => {
  const counts = new Map<string, number>();
  for (const file of sources.filter((each) => !/^(?:tests|scripts)\//.test(each))) {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([folder, count]) => count > 12 && !lists.test(folder))).toEqual([]);
});

test("the median module has at most 60 lines", () => {
  const lengths = sources
    .filter((file) => !file.startsWith("tests/"))
    .map((file) => linesOf(file).length)
    .sort((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

test("on the ground one file alone knows the addresses of lessons and of reference pages", () => {
  const ground = sources.filter((file) => file.startsWith("http/") && file !== "http/decision/lessons.ts");
  expect(linesThat(/["'`]\/(?:learn|status|schemes)(?:[/#"'`])/, ground)).toEqual([]);
});
