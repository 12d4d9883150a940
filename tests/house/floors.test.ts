import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Import, importsIn, linesThat, roomOf, sources } from "./sources";

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
  const libraries = [
    "react",
    "react-dom",
    "next",
    "lucide-react",
    "@base-ui/react",
    "har-format",
    "minisearch",
    "fflate",
    "eventsource-parser",
    "uqr",
  ];
  expect(strangers("components", ["http", "exchange-at-once", ...libraries])).toEqual([]);
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

/** The rooms of the ground, from the bottom up: each imports from those before it and from itself, and the files at the level from each other alone. */
const groundRooms = [
  "level",
  "representation",
  "registry",
  "decision",
  "schemes",
  "command",
  "policy",
  "advice",
  "goal",
  "annotate",
  "inspect",
  "diagnose",
  "follow-up",
  "exercise",
];

function groundRoomOf(path: string): string {
  const parts = path.split("/");
  // The door of a room may stand before it, under its name.
  const [, door = ""] = /^http\/([\w-]+)\.ts$/.exec(path) ?? [];
  if (groundRooms.includes(door)) return door;
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
