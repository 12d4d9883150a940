import { expect, test } from "@playwright/test";
import { fieldName } from "#http/registry/field-names";
import {
  phraseSlug,
  reasonPhrase,
  requiredFields,
  statusClass,
  statusCode,
  statusCodeNamed,
  statusCodes,
} from "#http/registry/status-codes";
import { ianaRegistry } from "#http/registry/status-codes/iana";

const obsoleteRfcs = /RFC (2518|2616|2617|2818|6265|723[0-5]|7538|7615|7694)\b/;

const registered = statusCodes.filter((each) => each.registered);

test("statusCodes holds every code of IANA's registry under its name, and marks no other as registered", () => {
  const names = ianaRegistry.rows.map(([code, description]) => [code, description.replace(/ \((?!Unused).*\)$/, "")]);
  expect(registered.map(({ code, phrase }) => [code, phrase])).toEqual(names);
});

test("what the registry marks as unused, temporary or obsoleted is marked so", () => {
  const marked = ianaRegistry.rows.filter(([, description]) => description.includes("("));
  const states = marked.map(([code]) => [code, statusCode(code)?.note?.split(":")[0]]);
  expect(states).toEqual([
    [104, "Temporary"],
    [306, "Reserved"],
    [418, "Reserved"],
    [510, "Obsoleted"],
  ]);
  expect(statusCode(104)?.note).toContain("2026-11-13");
});

test("each registered code is defined where the registry says, but for 102, whose RFC is obsolete", () => {
  for (const [code, , reference] of ianaRegistry.rows) {
    const section = statusCode(code)?.section ?? "";
    if (code === 102) expect([reference, section]).toEqual(["RFC 2518", "RFC 4918 Appendix F"]);
    else if (reference.startsWith("draft-")) expect(reference.replace(/-\d+$/, "")).toBe(section);
    else expect(section === reference || section.startsWith(`${reference} §`), `${code} ${section}`).toBe(true);
  }
});

test("statusCodes lists each code once, in numerical order", () => {
  const codes = statusCodes.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort((one, other) => one - other));
});

test("every registered code cites a section, an appendix or a draft, and never an obsolete RFC", () => {
  for (const { code, registered, section, fields } of statusCodes) {
    for (const cited of [section, ...fields.map((each) => each.section)]) {
      if (registered)
        expect(cited, String(code)).toMatch(/^(RFC \d{4,5} (§\d+(\.\d+)*|Appendix [A-Z])|draft-[a-z-]+)$/);
      expect(cited, String(code)).not.toMatch(obsoleteRfcs);
    }
  }
});

test("every unregistered code says so, and tells who sends it and where it is seen", () => {
  for (const { code, section, note, seen } of statusCodes.filter(({ registered }) => !registered)) {
    expect(section, String(code)).toBe("not registered");
    expect(note, String(code)).toBeTruthy();
    expect(seen, String(code)).toBeTruthy();
  }
});

test("requiredFields() names what a response cannot do without", () => {
  const required = statusCodes.map(({ code }) => [code, requiredFields(code)] as const);
  expect(required.filter(([, names]) => names.length > 0)).toEqual([
    [101, ["Upgrade"]],
    [226, ["ETag"]],
    [401, ["WWW-Authenticate"]],
    [405, ["Allow"]],
    [407, ["Proxy-Authenticate"]],
    [426, ["Upgrade"]],
  ]);
});

test("requiredFields() leaves out duties that hold under a condition, as all those of a 304 do", () => {
  expect(requiredFields(304)).toEqual([]);
  expect(statusCode(304)?.fields.map(({ name }) => name)).toEqual([
    "Cache-Control",
    "Content-Location",
    "Date",
    "ETag",
    "Expires",
    "Vary",
  ]);
});

test("a learner who reads that a status needs a field finds the field explained under the same spelling", () => {
  for (const { code, fields } of statusCodes) {
    for (const { name } of fields) expect(fieldName(name)?.name, String(code)).toBe(name);
  }
});

test("no 1xx, 204, 205 or 304 ever has content, and every other code may", () => {
  const silent = statusCodes.filter(({ content }) => content === "never").map(({ code }) => code);
  expect(silent).toEqual([100, 101, 102, 103, 104, 204, 205, 304]);
});

test("401 and 403 are kept by a cache that is told to, while a hidden 404 is kept by default", () => {
  expect([401, 403, 404].map((code) => statusCode(code)?.caching.kind)).toEqual([
    "when-told",
    "when-told",
    "by-default",
  ]);
});

test("428, 429, 431 and 511 are never stored, each by its own section", () => {
  expect([428, 429, 431, 511].map((code) => statusCode(code)?.caching)).toEqual(
    ["§3", "§4", "§5", "§6"].map((section) => ({ kind: "never", section: `RFC 6585 ${section}` })),
  );
});

test("no interim response is ever stored, because its status is not final", () => {
  expect([100, 103].map((code) => statusCode(code)?.caching)).toEqual(
    Array(2).fill({ kind: "never", section: "RFC 9111 §3" }),
  );
});

test("no note says of caches what the code's own fact says", () => {
  for (const { code, note } of statusCodes) expect(note ?? "", String(code)).not.toMatch(/cache/i);
});

test("the numbers of logs alone are known to be sent to nobody", () => {
  const silent = statusCodes.filter(({ sent }) => !sent).map(({ code }) => code);
  expect(silent).toEqual([444, 460, 494, 495, 496, 497, 499]);
});

test("statusClass() knows the class of a code that nobody defined, and of none outside 100 to 599", () => {
  expect([100, 299, 399, 471, 599].map(statusClass)).toEqual([
    "informational",
    "successful",
    "redirection",
    "client error",
    "server error",
  ]);
  expect([0, 99, 600, 999, 404.5, -401, Number.NaN].map(statusClass)).toEqual(Array(7).fill(undefined));
});

test("reasonPhrase() gives the registry's names of today, and nothing for an unknown code", () => {
  expect([401, 413, 418, 422, 471].map(reasonPhrase)).toEqual([
    "Unauthorized",
    "Content Too Large",
    "(Unused)",
    "Unprocessable Content",
    "",
  ]);
});

test("statusCodeNamed() finds each code that has a phrase of its own by it, and a registered one before another", () => {
  const shared = new Map<string, number>();
  for (const { code, phrase, registered } of statusCodes) {
    const slug = phraseSlug(phrase);
    if (slug !== "" && (registered || !shared.has(slug))) shared.set(slug, code);
  }
  for (const [slug, code] of shared) expect(statusCodeNamed(slug)?.code, slug).toBe(code);
  expect(["unauthorized", "uri-too-long", "unused", "", "403"].map((slug) => statusCodeNamed(slug)?.code)).toEqual([
    401,
    414,
    undefined,
    undefined,
    undefined,
  ]);
});
