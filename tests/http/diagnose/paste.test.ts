import { expect, test } from "@playwright/test";
import { diagnose } from "#http/diagnose";
import type { Paste, PastedFields } from "#http/inspect/pasted";
import { readPasted } from "#http/inspect/read";
import { now } from "../../fixtures/moment";

const refused = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n\n';
const asked = (path: string, more = "") => `GET ${path} HTTP/1.1\nHost: a.example\n${more}\n`;

test("a content alone is diagnosed by the status that it names", () => {
  const content =
    '{"kind":"Status","apiVersion":"v1","message":"pods is forbidden: User \\"system:anonymous\\"","code":403}';
  const message: PastedFields = { kind: "fields", startLine: "", line: 1, fields: [], content };
  const paste: Paste = { form: "fields", messages: [message], cut: false };
  const { first, causes } = diagnose(paste, now);
  expect(causes.map(({ id }) => id)).toEqual(["credentials-missing"]);
  expect(first).toContain("Kubernetes answered 403");
});

test("of several refusals the last is diagnosed, and where it stands is said", () => {
  const paste = readPasted(`${asked("/a")}${refused}${asked("/b")}HTTP/1.1 403 Forbidden\n\nRBAC: access denied`);
  const { about, causes } = diagnose(paste, now);
  expect(about).toBe(3);
  expect(causes[0]?.id).toBe("role-missing");
});

test("a refusal that success followed is settled, one to another address is not", () => {
  const done = `${asked("/a")}${refused}${asked("/a", "Authorization: Basic dTpw\n")}HTTP/1.1 200 OK\n\n{}`;
  expect(diagnose(readPasted(done), now).causes).toEqual([]);
  const other = `${asked("/a")}${refused}${asked("/b")}HTTP/1.1 200 OK\n\n{}`;
  expect(diagnose(readPasted(other), now).causes[0]?.id).toBe("credentials-missing");
});

test("header lines of a request right before an answer count as its request", () => {
  const fields = "User-Agent: a\nAuthorization: Bearer undefined\n\nHTTP/1.1 401 Unauthorized\nServer: nginx\n\n";
  const { causes } = diagnose(readPasted(fields), now);
  expect(causes.map(({ id, sure }) => [id, sure])).toEqual([["credentials-missing", "certain"]]);
});

test("what cannot be told ends in the one question that would tell", () => {
  const { first, causes, tell } = diagnose(readPasted("HTTP/1.1 403 Forbidden\n\nForbidden"), now);
  expect(causes).toEqual([]);
  expect(tell).toBe("Send the same without Authorization: does the answer change?");
  expect(first).toBe(
    "The server answered 403, and nothing here shows why: send the same without Authorization: does the answer change?",
  );
});

test("an expired token is judged by the time of its answer, and by the reader's where none is told", () => {
  const token = `e30.${Buffer.from('{"exp":1700000000}').toString("base64url")}.c2ln`.replace("e30", "eyJhIjoxfQ");
  const request = asked("/a", `Authorization: Bearer ${token}\n`);
  const at = (date: string) => `${request}HTTP/1.1 401 No\n${date}WWW-Authenticate: Bearer\n\n`;
  const first = (text: string, time: number) => diagnose(readPasted(text), time).causes[0]?.id;
  expect(first(at("Date: Tue, 14 Nov 2023 22:13:21 GMT\n"), 0)).toBe("credentials-expired");
  expect(first(at("Date: Tue, 14 Nov 2023 22:13:19 GMT\n"), 2_000_000_000)).toBe("credentials-invalid");
  expect(first(at(""), 1_700_000_001)).toBe("credentials-expired");
  expect(first(at(""), 1_699_999_999)).toBe("credentials-invalid");
});

test("the nearest writer is named: the framework behind a CDN, and the CDN where its own page came", () => {
  const behind = 'HTTP/1.1 403 Forbidden\nServer: cloudflare\n\n{"detail":"CSRF Failed: CSRF token missing."}';
  expect(diagnose(readPasted(behind), now).writtenBy.who).toEqual({ kind: "framework", name: "Django REST framework" });
  const own = "HTTP/1.1 403 Forbidden\nServer: cloudflare\n\nerror code: 1020";
  expect(diagnose(readPasted(own), now).writtenBy.who).toEqual({ kind: "cdn", name: "Cloudflare" });
});
