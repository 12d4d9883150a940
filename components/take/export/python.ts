import type { Draft } from "#http/draft";
import { onSite } from "../../exchange/model/on-site";
import { authenticationOf, type Login } from "./authentication";
import { isAscii, octetLiteral, stringLiteral } from "./quoting";
import { capitalsNote, normalNote, repeatedNames, sendable, sentences, type Take } from "./taken";

const literal = (text: string) => stringLiteral("python", text);
const printed = ["print(response.status_code, response.reason)", "print(response.text)"];

/** Writes a draft as a Python program for requests, which is told not to follow redirects, as no other tool here does. */
export const takeRequests: Take = (written, origin, { secrets } = {}) => {
  const { method, target, fields: all, content } = sendable(written);
  const { login, fields, notes } = authenticationOf({ fields: all }, secrets);
  const repeated = repeatedNames(fields).length > 0;
  const start = [literal(method), literal(onSite(origin, target))];
  const auth = login ? [`auth=${requestsAuth(login)}`] : [];
  const data = content === "" ? [] : [`data=${octets(content)}`];
  const text = [
    "import requests",
    ...(login?.scheme === "Digest" ? ["from requests.auth import HTTPDigestAuth"] : []),
    ...(repeated ? ["from urllib3._collections import HTTPHeaderDict"] : []),
    "",
    ...(repeated
      ? repeating(call("requests.Request", [...start, ...auth, ...data]), fields)
      : [
          `response = ${call("requests.request", [...start, ...headersOf(fields), ...auth, ...data, "allow_redirects=False"])}`,
        ]),
    ...printed,
  ].join("\n");
  const digestName =
    login?.scheme === "Digest" && !isAscii(login.userId) && "requests cannot write this Digest username.";
  return {
    text,
    notes: sentences(...notes, digestName, capitalsNote("requests", method), normalNote("requests", target)),
  };
};

/** Writes a draft as a Python program for httpx, whose headers keep order, case and repetition. */
export const takeHttpx: Take = (written, origin, { secrets } = {}) => {
  const { method, target, fields: all, content } = sendable(written);
  const { login, fields, notes } = authenticationOf({ fields: all }, secrets);
  const pairs = fields.map(([name, value]) => `        (${octets(name)}, b${octetLiteral(value)}),\n`).join("");
  const pair = login && `(${literal(login.userId)}, ${literal(login.password)})`;
  const parts = [
    literal(method),
    literal(onSite(origin, target)),
    ...(fields.length > 0 ? [`headers=[\n${pairs}    ]`] : []),
    ...(pair ? [`auth=${login.scheme === "Digest" ? `httpx.DigestAuth${pair}` : pair}`] : []),
    ...(content === "" ? [] : [`content=${octets(content)}`]),
  ];
  const text = [
    "import httpx",
    "",
    `response = ${call("httpx.request", parts)}`,
    "print(response.status_code, response.reason_phrase)",
    "print(response.text)",
  ].join("\n");
  return {
    text,
    notes: sentences(...notes, capitalsNote("httpx", method), normalNote("httpx", target)),
  };
};

function call(name: string, parts: readonly string[]): string {
  return `${name}(\n${parts.map((part) => `    ${part},\n`).join("")})`;
}

function headersOf(fields: Draft["fields"]): readonly string[] {
  if (fields.length === 0) return [];
  return [
    `headers={\n${fields.map(([name, value]) => `        ${literal(name)}: ${valueLiteral(value)},\n`).join("")}    }`,
  ];
}

// A str above ASCII would be checked by other rules than octets are, so such a value is given as octets.
function valueLiteral(value: string): string {
  return isAscii(value) ? literal(value) : `b${octetLiteral(value)}`;
}

// requests keeps one line a name; urllib3 below it can repeat, and takes what a prepared request carries.
function repeating(request: string, fields: Draft["fields"]): readonly string[] {
  return [
    "session = requests.Session()",
    `prepared = session.prepare_request(${request})`,
    "lines = HTTPHeaderDict()",
    ...fields.map(([name, value]) => `lines.add(${literal(name)}, ${literal(value)})`),
    "for name, value in prepared.headers.items():",
    "    lines.setdefault(name, value)",
    "prepared.headers = lines",
    "response = session.send(prepared, allow_redirects=False)",
  ];
}

// In Basic, requests writes a str as Latin-1; octets it leaves alone. In Digest it is the other way about.
function requestsAuth({ scheme, userId, password }: Login): string {
  if (scheme === "Digest") return `HTTPDigestAuth(${literal(userId)}, ${literal(password)})`;
  const ascii = isAscii(userId + password);
  return ascii ? `(${literal(userId)}, ${literal(password)})` : `(${octets(userId)}, ${octets(password)})`;
}

function octets(text: string): string {
  return isAscii(text) ? `b${octetLiteral(text)}` : `${literal(text)}.encode()`;
}
