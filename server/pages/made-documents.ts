import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { z } from "zod";
import type { FieldLine } from "#http/message";
import { prepare, type Representation } from "./representation";

// What the framework keeps beside a document that it made at build, such as `status.json.body`.
const about = z.object({ status: z.literal(200), headers: z.record(z.string(), z.string()) });

// A page is looked at anew after each deployment, and so is a document.
const revalidated: FieldLine = ["Cache-Control", "public, max-age=0, must-revalidate"];
const withoutGuessing: FieldLine = ["X-Content-Type-Options", "nosniff"];

/** Reads the documents that the build made whole, such as /status.json, by their paths; none where it kept them in no file. */
export function readMadeDocuments(root: string): ReadonlyMap<string, Representation> {
  const folder = join(root, ".next", "server", "app");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return new Map(names.filter((name) => name.endsWith(".body")).flatMap((name) => documentIn(folder, name)));
}

function documentIn(folder: string, name: string): readonly (readonly [string, Representation])[] {
  const file = join(folder, name);
  const kept = about.safeParse(JSON.parse(readFileSync(file.replace(/\.body$/, ".meta"), "utf8")));
  const type = kept.data?.headers["content-type"];
  if (!kept.success || type === undefined) return [];
  const shared = kept.data.headers["access-control-allow-origin"];
  const cors: readonly FieldLine[] = shared === undefined ? [] : [["Access-Control-Allow-Origin", shared]];
  const path = `/${name.slice(0, -5).split(sep).join("/")}`;
  const octets = new Uint8Array(readFileSync(file));
  return [[path, prepare(octets, type, [revalidated, withoutGuessing, ...cors], statSync(file).mtimeMs / 1000)]];
}
