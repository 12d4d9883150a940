import { expect, test } from "@playwright/test";
import { droppedByBrowser, fieldName, fieldNames } from "#http/registry/field-names";

// Fetch, "forbidden request-header", step 1, as the standard writes it.
const forbidden = [
  "Accept-Charset",
  "Accept-Encoding",
  "Access-Control-Request-Headers",
  "Access-Control-Request-Method",
  "Connection",
  "Content-Length",
  "Cookie",
  "Cookie2",
  "Date",
  "DNT",
  "Expect",
  "Host",
  "Keep-Alive",
  "Origin",
  "Referer",
  "Set-Cookie",
  "TE",
  "Trailer",
  "Transfer-Encoding",
  "Upgrade",
  "Via",
];

test("fieldNames holds every field that RFC 9110, RFC 9111 and RFC 9112 define", () => {
  const names = `Accept Accept-Charset Accept-Encoding Accept-Language Accept-Ranges Age Allow Authentication-Info
    Authorization Cache-Control Close Connection Content-Encoding Content-Language Content-Length Content-Location
    Content-Range Content-Type Date ETag Expect Expires From Host If-Match If-Modified-Since If-None-Match If-Range
    If-Unmodified-Since Last-Modified Location Max-Forwards MIME-Version Pragma Proxy-Authenticate
    Proxy-Authentication-Info Proxy-Authorization Range Referer Retry-After Server TE Trailer Transfer-Encoding Upgrade
    User-Agent Vary Via Warning WWW-Authenticate`;
  const known = fieldNames.map(({ name }) => name);
  expect(known).toEqual(expect.arrayContaining(names.split(/\s+/)));
});

test("fieldNames lists each name once, in alphabetical order, whatever the case", () => {
  const names = fieldNames.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)].sort());
});

test("every field cites a section of a living RFC, a standard, a draft, or owns up to having none", () => {
  const forms =
    /^(RFC \d{4,5} (§\d+(\.\d+)*|Appendix [A-Z](\.\d+)*)|Fetch|HTML|W3C [A-Z].+|draft-[a-z-]+|not registered|this site)$/;
  for (const { name, section } of fieldNames) {
    expect(section, name).toMatch(forms);
    expect(section, name).not.toMatch(/RFC (2616|2617|2965|5988|6265|723[0-5]|7615)\b/);
  }
});

test("every field is explained in one sentence", () => {
  for (const { name, meaning } of fieldNames) expect(meaning, name).toMatch(/^[A-Z](?!.*\. ).*\.$/);
});

test("fieldName() finds a field whatever its case and gives the canonical spelling", () => {
  expect(["www-authenticate", "ETAG", "dpop", "Te"].map((name) => fieldName(name)?.name)).toEqual([
    "WWW-Authenticate",
    "ETag",
    "DPoP",
    "TE",
  ]);
  expect(fieldName("Knock")).toBeUndefined();
});

test("cookies, credentials and dates are never lists, since a comma would break them", () => {
  const single = ["Authorization", "Proxy-Authorization", "Set-Cookie", "Cookie", "Date", "Expires", "Retry-After"];
  expect(single.filter((name) => fieldName(name)?.list !== false)).toEqual([]);
  expect(fieldName("WWW-Authenticate")?.list).toBe(true);
});

test("a browser drops each forbidden name in any case, and every name that begins with Proxy- or Sec-", () => {
  for (const name of [...forbidden, "Proxy-Authorization", "Proxy-", "Sec-Fetch-Site", "sec-anything"]) {
    expect(droppedByBrowser(name, ""), name).toBe(true);
    expect(droppedByBrowser(name.toUpperCase(), "x"), name).toBe(true);
  }
});

test("of the fields we explain, a browser drops the forbidden ones and no other", () => {
  const dropped = fieldNames.filter(({ fromBrowser }) => fromBrowser === "dropped").map(({ name }) => name);
  const expected = fieldNames.filter(({ name }) => forbidden.includes(name) || /^(Proxy|Sec)-/.test(name));
  expect(dropped).toEqual(expected.map(({ name }) => name));
});

test("a page can send credentials, proofs, keys and ranges itself", () => {
  for (const name of ["Authorization", "DPoP", "X-API-Key", "Signature", "Range", "If-None-Match", "Forwarded"]) {
    expect(droppedByBrowser(name, "x"), name).toBe(false);
    expect(fieldName(name)?.fromBrowser, name).toBe("sent");
  }
  expect(fieldName("User-Agent")?.fromBrowser).toBe("set-by-browser");
});

test("a browser drops a method override only when it names CONNECT, TRACE or TRACK", () => {
  for (const name of ["X-HTTP-Method", "X-HTTP-Method-Override", "x-method-override"]) {
    for (const value of ["CONNECT", "trace", "GET,\tTrack ", '"a,b",TRACE']) {
      expect(droppedByBrowser(name, value), `${name}: ${value}`).toBe(true);
    }
    for (const value of ["", "DELETE", "TRACER", '"GET,TRACE,PUT"']) {
      expect(droppedByBrowser(name, value), `${name}: ${value}`).toBe(false);
    }
  }
  expect(droppedByBrowser("X-Method", "TRACE")).toBe(false);
});
