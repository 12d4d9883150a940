import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { absoluteForm, normalPercents, originOf, targetUri, withoutQuery } from "#http/target-uri";

const equivalents: readonly (readonly [string, string])[] = [
  ["HTTPS://Knock.Example:443/a", "https://knock.example/a"],
  ["http://knock.example:80", "http://knock.example/"],
  ["https://knock.example/a/../b/./c", "https://knock.example/b/c"],
  ["https://knock.example/%7euser/%2f", "https://knock.example/~user/%2F"],
  ["https://knock.example/a?b=c#d", "https://knock.example/a"],
];

test("withoutQuery() writes equivalent URIs in one spelling", () => {
  for (const [uri, expected] of equivalents) expect(withoutQuery(uri)).toBe(expected);
});

test("withoutQuery() keeps apart what RFC 3986 keeps apart", () => {
  const uris = ["http://a/b", "https://a/b", "https://a:8443/b", "https://a/B", "https://a/b/", "https://a/%2Fb"];
  expect(new Set(uris.map(withoutQuery)).size).toBe(uris.length);
});

test("withoutQuery() takes nothing but http and https", () => {
  for (const text of ["", "/a", "a", "ftp://a/", "data:,a", "https://"]) expect(withoutQuery(text)).toBeUndefined();
});

test("originOf() reads Host and the scheme a gateway tells", () => {
  const fields = [["host", "Knock.example:443"]] as const;
  expect(originOf({ target: "/", fields })).toBe("http://knock.example:443");
  expect(originOf({ target: "/", fields: [...fields, ["X-Forwarded-Proto", "https, http"]] })).toBe(
    "https://knock.example",
  );
});

test("originOf() takes no Host that is more than a host and a port", () => {
  for (const host of ["", 'a"b', "a/b", "a@b", "a b", "a:99999", "a:b", "é", "[::1"]) {
    expect(originOf({ target: "/", fields: [["Host", host]] }), host).toBeUndefined();
  }
  expect(originOf({ target: "/", fields: [["Host", "[::1]:3000"]] })).toBe("http://[::1]:3000");
});

test("originOf() takes no name of a host that is longer than a name can be, from Host or from the target", () => {
  const long = `${"a.".repeat(200)}example`;
  expect(originOf({ target: "/", fields: [["Host", long]] })).toBeUndefined();
  expect(originOf({ target: `http://${long}/`, fields: [] })).toBeUndefined();
  expect(originOf({ target: "http://user@knock.example/", fields: [] })).toBeUndefined();
});

test("targetUri() prefers an absolute-form target to Host", () => {
  const fields = [["Host", "other.example"]] as const;
  expect(targetUri({ target: "https://Knock.example/a?b", fields })).toBe("https://knock.example/a");
});

test("absoluteForm() takes http and https apart, whatever is in them, and nothing else", () => {
  const authority = fc.stringMatching(/^[^/?#\r\n]*$/);
  const rest = fc.string().map((text) => (text === "" ? "" : `/${text}`));
  fc.assert(
    fc.property(fc.constantFrom("http", "https"), authority, rest, (scheme, named, after) => {
      const read = { scheme, authority: named, rest: after };
      expect(absoluteForm(`${scheme}://${named}${after}`)).toEqual(read);
      expect(absoluteForm(`${scheme.toUpperCase()}://${named}${after}`)).toEqual(read);
    }),
  );
  for (const target of ["/http://a", "ftp://a", "http:/a", "a:80", "*", ""])
    expect(absoluteForm(target)).toBeUndefined();
});

test("normalPercents() is the same done twice, and names the same octets", () => {
  const path = fc.stringMatching(/^(?:[A-Za-z0-9/._~-]|%[0-9A-Fa-f]{2}){0,20}$/);
  fc.assert(
    fc.property(path, (given) => {
      const normal = normalPercents(given);
      expect(normalPercents(normal)).toBe(normal);
      expect(unescape(normal)).toBe(unescape(given));
      expect(normal).not.toMatch(/%(?:[0-9A-F]?[a-f]|4[1-9A-F]|7E)/);
    }),
  );
});
