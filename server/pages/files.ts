import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { lookup } from "mrmime";
import type { FieldLine } from "#http/message";
import { prepare, type Representation } from "./representation";
import { revalidated } from "./told";

// The name of a built file changes with its content, so that a cache may keep it for a year. RFC 8246 §2
const immutable: FieldLine = ["Cache-Control", "public, max-age=31536000, immutable"];
const anew: FieldLine = ["Cache-Control", revalidated];

// A sandboxed frame has an origin of its own, and fonts are fetched with CORS. Fetch, CORS protocol
const shared: FieldLine = ["Access-Control-Allow-Origin", "*"];

/** Reads the files of the site once: what the build made for browsers, and what lies in `public`, by their paths. */
export function readFiles(root: string): ReadonlyMap<string, Representation> {
  return new Map([
    ...filesBelow(join(root, "public"), "/", anew),
    ...filesBelow(join(root, ".next", "static"), "/_next/static/", immutable),
  ]);
}

function filesBelow(folder: string, base: string, caching: FieldLine): readonly (readonly [string, Representation])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const file = join(folder, name);
    const about = statSync(file);
    if (!about.isFile()) return [];
    const type = lookup(name) ?? "application/octet-stream";
    const forAll = type.startsWith("font/") ? [shared] : [];
    const fields: readonly FieldLine[] = [caching, ["X-Content-Type-Options", "nosniff"], ...forAll];
    const octets = new Uint8Array(readFileSync(file));
    return [
      [base + name.split(sep).join("/"), prepare(octets, withCharset(type), fields, about.mtimeMs / 1000)] as const,
    ];
  });
}

function withCharset(type: string): string {
  return /^text\/|^application\/javascript$/.test(type) ? `${type}; charset=utf-8` : type;
}
