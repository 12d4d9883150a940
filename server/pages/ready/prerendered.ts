import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fieldValue } from "#http/message";
import { showUtf8 } from "#http/octets";
import { prepare, type Representation } from "../representation";
import { fieldsTold, revalidated } from "../told";
import { framedIn } from "./discovery";
import { withReadyPage } from "./html";

// What scripts/prerendered.mjs writes.
const entries = z.array(
  z.object({ path: z.string(), file: z.string(), status: z.number(), fields: z.record(z.string(), z.string()) }),
);

/** What the build prerendered, made ready once, by its path; `site` is the origin it stands on, where that is known. `check-build.ts` tells where the list of it is missing. */
export function readPrerendered(root: string, site?: string): ReadonlyMap<string, Representation> {
  const folder = join(root, ".next");
  const told = entries.parse(JSON.parse(readFileSync(join(folder, "prerendered.json"), "utf8")));
  const good = told.filter(({ path, status }) => status === 200 && !path.startsWith("/_"));
  return new Map(
    good.map(({ path, file, fields }) => {
      const octets = new Uint8Array(readFileSync(join(folder, file)));
      return [path, ready(octets, fields, statSync(join(folder, file)).mtimeMs / 1000, site)] as const;
    }),
  );
}

function ready(
  octets: Uint8Array,
  told: Readonly<Record<string, string>>,
  written: number,
  site?: string,
): Representation {
  const page = withReadyPage(fieldsTold(told), octets, site);
  const type = fieldValue(page.fields, "Content-Type") ?? "application/octet-stream";
  const fields = page.fields.filter(([name]) => name !== "Content-Type" && name !== "Cache-Control");
  const prepared = prepare(page.octets, type, [["Cache-Control", revalidated], ...fields], written);
  return prepared.isPage ? { ...prepared, framed: framedIn(showUtf8(page.octets)) } : prepared;
}
