import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { FieldLine } from "#http/message";
import { prepare, type Representation } from "../representation";
import { readyPage } from "./html";

// What scripts/prerendered.mjs writes.
const entries = z.array(
  z.object({ path: z.string(), file: z.string(), status: z.number(), fields: z.record(z.string(), z.string()) }),
);

/** What the build prerendered, made ready once, by its path; nothing where the framework told nothing. */
export function readPrerendered(root: string): ReadonlyMap<string, Representation> {
  const folder = join(root, ".next");
  const told = entries.parse(JSON.parse(readFileSync(join(folder, "prerendered.json"), "utf8")));
  const good = told.filter(({ path, status }) => status === 200 && !path.startsWith("/_"));
  return new Map(
    good.map(({ path, file, fields }) => {
      const octets = readFileSync(join(folder, file));
      return [path, ready(octets, fields, statSync(join(folder, file)).mtimeMs / 1000)] as const;
    }),
  );
}

function ready(octets: Buffer, told: Readonly<Record<string, string>>, written: number): Representation {
  const { type, fields } = siteFields(told);
  if (!type.startsWith("text/html")) return prepare(new Uint8Array(octets), type, fields, written);
  const { html, policy } = readyPage(octets.toString("utf8"), told["Content-Security-Policy"] ?? "");
  const lines = fields.map(([name, value]): FieldLine => [name, name === "Content-Security-Policy" ? policy : value]);
  return prepare(new Uint8Array(Buffer.from(html)), type, lines, written);
}

// A page of the next deployment names other files, so that no cache may go on with this one unasked.
const revalidated: FieldLine = ["Cache-Control", "public, max-age=0, must-revalidate"];

function siteFields(told: Readonly<Record<string, string>>) {
  const type = told["content-type"] ?? "application/octet-stream";
  const lines = Object.entries(told).filter(([name]) => !/^(?:x-next|content-type|vary|cache-control)/i.test(name));
  // The router asks for the same address with these fields, and gets something else.
  const vary: readonly FieldLine[] =
    told["vary"] === undefined
      ? []
      : [["Vary", "RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch"]];
  return { type, fields: [revalidated, ...lines, ...vary] };
}
