// Adds new ids to the lists of those that must stay, of headings and of terms: a link to them keeps leading there.
import { readFileSync, writeFileSync } from "node:fs";
import { published, withNewIds } from "./heading-ids.mjs";
import { bin, run } from "./prepare.mjs";
import { publishedTerms, readTerms, withNewTerms } from "./terms.mjs";

publish(published, withNewIds);
const terms = await readTerms();
publish(publishedTerms, (before) => withNewTerms(before, terms));

/**
 * @template Ids
 * @param {string} file
 * @param {(before: Ids) => Ids} withNew
 */
function publish(file, withNew) {
  const before = JSON.parse(readFileSync(file, "utf8"));
  const after = withNew(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  writeFileSync(file, JSON.stringify(after));
  run(process.execPath, [bin("@biomejs/biome", "bin/biome"), "check", "--write", "--log-level=error", file]);
}
