import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { challengeCases, credentialsCases } from "../fixtures/cases";

const pasted = join(process.cwd(), "tests", "fixtures", "pastes");
const pastesIn = z.array(z.object({ paste: z.string() }));

/** What people paste, in the notation of many tools. */
export const pastes = readdirSync(pasted).flatMap((file) =>
  pastesIn.parse(JSON.parse(readFileSync(join(pasted, file), "utf8"))).map(({ paste }) => paste),
);

/** Values of WWW-Authenticate, most of them valid. */
export const challenges = challengeCases.flatMap(({ raw }) => raw);

const digest =
  'Digest username="Aladdin", realm="signed door", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/x?y=%20", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="602b85a2320286b9ded328bfc2629a06", userhash=false';

/** Values of Authorization, most of them valid. */
export const credentials = [
  ...credentialsCases.map(({ raw }) => raw),
  digest,
  digest.replace('username="Aladdin"', "username*=UTF-8''J%C3%A4s%C3%B8n%20Doe"),
  digest.replace("SHA-256", "MD5-sess").replace("qop=auth, nc=00000001, ", ""),
];

/** Messages, most of them valid. */
export const requests = [
  'GET /a?b=c HTTP/1.1\r\nHost: a\r\nAuthorization: Digest username="x", realm=y\r\n\r\n',
  "POST /a HTTP/1.1\nHost: a\nCookie: a=b; session=c\nContent-Length: 3\n\nabc",
  "OPTIONS * HTTP/1.0\r\n\r\n",
];

/** Responses, most of them valid. */
export const responses = [
  'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="vault", Bearer\r\nContent-Length: 2\r\n\r\n{}',
  "HTTP/1.1 204 \r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n",
  "HTTP/1.0 999\r\n\r\n",
];

/** Values of Sandbox-Decision. */
export const decisions = [
  'resource-exists;yes, credentials-present;yes=?0;detail="No \\"x\\" came."',
  'permitted;yes;detail=%"%c3%a9", permitted;yes=?1;detail=:YQ==:',
  "(a b);yes, 1.5;yes, ?1, @1, :aa:",
];

/** Drafts and policies as JSON, before base64url. */
export const jsons = [
  '["GET","/api/sandbox/a",[["Authorization","Basic QTpi"],["",""]],"é"]',
  '{"version":1,"realm":"vault","schemes":[{"scheme":"basic","charset":"UTF-8"},{"scheme":"digest","qop":["auth"]}],"accounts":[{"name":"Ali","password":"x","roles":["staff"]}],"tokens":[{"token":"a","to":"Ali","scopes":["b"]}],"rules":[{"path":"/*","methods":["GET"],"allow":{"role":"staff"},"concealed":true,"says":"x"}]}',
];

/** Values of small fields: dates, ranges, entity-tags, preferences, cookies. */
export const values = [
  "Sun, 06 Nov 1994 08:49:37 GMT",
  "Sunday, 06-Nov-94 08:49:37 GMT",
  "Sun Nov  6 08:49:37 1994",
  "bytes=0-4, -3, 7-",
  'W/"a", "b,c", *',
  'text/html;level=1;q=0.4, text/*;q="0.3", */*;q=0.001, a/b;c="d\\"e;f,g"',
  "de-AT, de;q=0.5, *;q=0",
  'a=b; session=0123456789abcdef0123456789abcdef.1780315200.aa; session="x"',
];

/** Targets and URIs. */
export const targets = [
  "/api/sandbox/a/%7Eb/../c?access_token=x#f",
  "http://Example.com:80/%7euser?x",
  "https://[::1]:443/a/./b",
  "sandbox.example:80",
  "*",
];

/** What stands in tokens and messages of other formats. */
export const tokens = [
  "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJ4In0.c2ln",
  "n,a=Aladdin,n=Aladdin,r=c2VzYW1l,x=y",
  "n,,n=a=2Cb=3D,r=abc",
  "c=biws,r=c2VzYW1labc,p=dHVyIGF1Zg==",
  "QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
  "AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq",
  "t7xw00.c2lnbmF0dXJl",
];
