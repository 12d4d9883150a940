// Adds the ids of new headings to the list of those that must stay: a link to them keeps leading there.
import { readFileSync, writeFileSync } from "node:fs";
import { published, withNewIds } from "./heading-ids.mjs";
import { bin, run } from "./prepare.mjs";

const before = JSON.parse(readFileSync(published, "utf8"));
const after = withNewIds(before);
if (JSON.stringify(after) !== JSON.stringify(before)) {
  writeFileSync(published, JSON.stringify(after));
  run(process.execPath, [bin("@biomejs/biome", "bin/biome"), "check", "--write", "--log-level=error", published]);
}
