import type { Framework } from "./framework";

/** The eight situations, in the order of the table. */
export const situationIds = [
  "none",
  "wrong",
  "expired",
  "not-permitted",
  "method",
  "json",
  "large",
  "unknown",
] as const;

/** A situation by its name. */
export type SituationId = (typeof situationIds)[number];

/** One of the eight: what is asked, and what ought to come back. */
export type Situation = {
  readonly id: SituationId;
  /** The head of its column. */
  readonly title: string;
  /** The status that fits, and the section that says so. */
  readonly wanted: number;
  /** True where no section obliges a server to refuse, so that to take it is loose, and not wrong. */
  readonly mayTake?: boolean;
  readonly section: string;
  /** Why that status, in a sentence; told where another one came. */
  readonly why: string;
  readonly request: (framework: Pick<Framework, "credentials">) => Asked;
};

/** A request: its head as it is sent, and the content after it. */
export type Asked = { readonly head: string; readonly content: string };

/** The key that every app signs and checks its tokens with: it protects nothing. */
export const tokenSecret = "knock-knock-who-is-there-0123456789";

// Signed with that key by HS256. The first is Ali's until 2100, the second was until 2020, the third is signed with another key.
const header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
const tokens = {
  valid: `${header}.eyJzdWIiOiJBbGkiLCJ1c2VyX2lkIjoxLCJ0b2tlbl90eXBlIjoiYWNjZXNzIiwianRpIjoiMSIsInJvbGUiOiJyZWFkZXIiLCJyb2xlcyI6WyJyZWFkZXIiXSwiZXhwIjo0MTAyNDQ0ODAwfQ.e3DHVIhpWK8vmKY3tDi0AJsp7OZMdcMWH0ks4iutbas`,
  expired: `${header}.eyJzdWIiOiJBbGkiLCJ1c2VyX2lkIjoxLCJ0b2tlbl90eXBlIjoiYWNjZXNzIiwianRpIjoiMSIsInJvbGUiOiJyZWFkZXIiLCJyb2xlcyI6WyJyZWFkZXIiXSwiZXhwIjoxNTc3ODM2ODAwfQ.H6GhnvmxurzsxglwspeiGlBdNBfA-0lDcx4MKoL1tMM`,
  forged: `${header}.eyJzdWIiOiJBbGkiLCJ1c2VyX2lkIjoxLCJ0b2tlbl90eXBlIjoiYWNjZXNzIiwianRpIjoiMSIsInJvbGUiOiJyZWFkZXIiLCJyb2xlcyI6WyJyZWFkZXIiXSwiZXhwIjo0MTAyNDQ0ODAwfQ.z9KP3fEkb1GBPI_ZVKz2HWweZA7uldJxh0Kt-kukoFI`,
};
const good = { Basic: "Basic QWxpOmZvcnR5IGphcnM=", Bearer: `Bearer ${tokens.valid}` };
const bad = { Basic: "Basic QWxpOm9wZW4gc2VzYW1l", Bearer: `Bearer ${tokens.forged}` };

// {"item":""} has eleven octets of its own.
const largeLength = 12_000_000;

function asked(line: string, fields: readonly string[] = [], content = ""): Asked {
  const length = content === "" ? [] : ["Content-Type: application/json", `Content-Length: ${content.length}`];
  const lines = [`${line} HTTP/1.1`, "Host: localhost", "Accept: application/json", ...fields, ...length];
  return { head: `${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`, content };
}

/** What every framework is asked. */
export const situations: readonly Situation[] = [
  {
    id: "none",
    title: "No credentials",
    wanted: 401,
    section: "RFC 9110 §15.5.2",
    why: "Whoever sent no credentials is asked for some, by a 401. A 403 refuses, and asks for nothing.",
    request: () => asked("GET /vault"),
  },
  {
    id: "wrong",
    title: "Wrong credentials",
    wanted: 401,
    section: "RFC 9110 §15.5.2",
    why: "Other credentials would help, so the answer is a 401, which asks for them. A 403 does not ask.",
    request: ({ credentials }) => asked("GET /vault", [`Authorization: ${bad[credentials]}`]),
  },
  {
    id: "expired",
    title: "Expired token",
    wanted: 401,
    section: "RFC 6750 §3.1",
    why: "A new token would help, so the answer is a 401.",
    request: ({ credentials }) =>
      asked(credentials === "Bearer" ? "GET /vault" : "GET /token", [`Authorization: Bearer ${tokens.expired}`]),
  },
  {
    id: "not-permitted",
    title: "Not permitted",
    wanted: 403,
    section: "RFC 9110 §15.5.4",
    why: "Ali is known, and still may not: that is a 403.",
    request: ({ credentials }) => asked("GET /staff", [`Authorization: ${good[credentials]}`]),
  },
  {
    id: "method",
    title: "Wrong method",
    wanted: 405,
    section: "RFC 9110 §15.5.6",
    why: "The path is there, and the method is not for it. A 405 says so, and its Allow says which methods are.",
    request: () => asked("PUT /orders", [], '{"item": "lamp"}'),
  },
  {
    id: "json",
    title: "Broken JSON",
    wanted: 400,
    section: "RFC 9110 §15.5.1",
    why: "The client wrote something that cannot be read. A 400 says so; a 5xx would blame the server, and a 2xx tells the client that all is well.",
    request: () => asked("POST /orders", [], '{"item": "lamp",'),
  },
  {
    id: "large",
    title: "Too large",
    wanted: 413,
    mayTake: true,
    section: "RFC 9110 §15.5.14",
    why: "A server may take what it likes. Twelve million octets of one order, unasked, is an invitation to fill its memory; a 413 declines.",
    request: () => asked("POST /orders", [], JSON.stringify({ item: "a".repeat(largeLength - 11) })),
  },
  {
    id: "unknown",
    title: "Unknown path",
    wanted: 404,
    section: "RFC 9110 §15.5.5",
    why: "There is nothing at this path, and a 404 says so.",
    request: () => asked("GET /nothing-here"),
  },
];
