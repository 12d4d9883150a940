import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { rfcSections } from "../fixtures/cases";
import { files } from "../house/sources";
import { citationsIn, rfcsIn } from "./citations";
import { history, replacedBy } from "./obsolete";

const written = new Map(
  files
    .filter((file) => /\.(?:ts|tsx|mdx|md)$/.test(file) && !/^(?:tests|scripts)\//.test(file))
    .map((file) => [file, readFileSync(file, "utf8")]),
);

/** The citations of a text whose section is not in the RFC they name; what is unread is not judged. */
function missingIn(text: string, file: string): readonly string[] {
  return citationsIn(text)
    .filter(({ rfc, section }) => rfcSections.read[rfc]?.includes(section) === false)
    .map(({ rfc, section, line }) => `${file}:${line}: RFC ${rfc} has no §${section}`);
}

test("every section that a source cites stands in its RFC", () => {
  expect([...written].flatMap(([file, text]) => missingIn(text, file))).toEqual([]);
});

test("every RFC that a source names is one whose sections were read, or one that is said to be unread", () => {
  const known = new Set([...Object.keys(rfcSections.read), ...rfcSections.unread]);
  const strange = [...written].flatMap(([file, text]) =>
    rfcsIn(text).flatMap(({ rfc, line }) => (known.has(rfc) ? [] : [`${file}:${line}: RFC ${rfc}`])),
  );
  expect(strange, "add its sections to tests/fixtures/rfc-sections.json, or its number to the unread").toEqual([]);
});

test("a cited section that is not there is found, with its file and its line", () => {
  const text =
    "Said so. <Rfc>RFC 9110 §15.5.2</Rfc>\n\nNot said. <Rfc>RFC 9110 §15.5.29, §11.4</Rfc> RFC 6749 Appendix D";
  expect(missingIn(text, "a.mdx")).toEqual(["a.mdx:3: RFC 9110 has no §15.5.29", "a.mdx:3: RFC 6749 has no §D"]);
});

const forms: Readonly<Record<string, readonly string[]>> = {
  "one section": ["RFC 9110 §15.5.2.", "9110 15.5.2"],
  "sections in a row": ["RFC 9110 §9.3.2, §15.3.5 and §15.4.5", "9110 9.3.2", "9110 15.3.5", "9110 15.4.5"],
  "several sections behind one sign": ["RFC 7616 §§3.4.1, 3.4.2 and 3.4.3.", "7616 3.4.1", "7616 3.4.2", "7616 3.4.3"],
  "an appendix": ["RFC 6749 §3.2, Appendix B; RFC 9112 Appendix B.1", "6749 3.2", "6749 B", "9112 B.1"],
  "two RFCs": ["RFC 7616 §3.4, RFC 5802 §5.1", "7616 3.4", "5802 5.1"],
  "a number on the next line of a comment": ["/** As the lookup of RFC\n * 4647 §3.4. */", "4647 3.4"],
  "a section before its RFC": ["Upgrade is due too (§7.8). RFC 9110 §15.5.22", "9110 7.8", "9110 15.5.22"],
  "no section of another standard": ["RFC 9110 §4.2. FIPS 186-5 §A.2.2, POSIX XCU §2.2", "9110 4.2"],
  "no RFC without a section": ["RFC 9651 is not ours to teach."],
};

for (const [form, [text = "", ...expected]] of Object.entries(forms)) {
  test(`citationsIn() reads ${form}`, () => {
    expect(citationsIn(text).map(({ rfc, section }) => `${rfc} ${section}`)).toEqual(expected);
  });
}

test("no source names an obsolete RFC, but where it tells of what was", () => {
  const named = [...written].flatMap(([file, text]) =>
    rfcsIn(text).flatMap(({ rfc, line }) => {
      const telling = history.some((each) => each.file === file && each.rfc === rfc);
      const instead = replacedBy[rfc];
      return instead === undefined || telling ? [] : [`${file}:${line}: RFC ${rfc} is obsolete, name ${instead}`];
    }),
  );
  expect(named).toEqual([]);
});

test("every place that may name an obsolete RFC does so", () => {
  const idle = history.filter(({ file, rfc }) => !rfcsIn(written.get(file) ?? "").some((each) => each.rfc === rfc));
  expect(idle).toEqual([]);
});
