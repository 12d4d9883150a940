// Adds what is new to the lists of what must stay: of headings, of terms, and of all addresses. A link to them keeps leading there.
import { readFileSync, writeFileSync } from "node:fs";
import { published, withNewIds } from "./heading-ids.mjs";
import { bin, run } from "./prepare.mjs";
import { merged, publishedAddresses, readAddresses } from "./published.mjs";
import { publishedTerms, readTerms, withNewTerms } from "./terms.mjs";

publish(published, withNewIds);
const terms = await readTerms();
publish(publishedTerms, (before) => withNewTerms(before, terms));
const addresses = await readAddresses(terms);
publish(publishedAddresses, (before) => merged(before, addresses));

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
