import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { contentLimitAt } from "#server/content-limits";
import { origin } from "#server/origin";
import { formFault, formLimit } from "#server/pages/form-fault";
import { growthFault, type Work } from "./growth";
import { shapes } from "./shapes";

const octets = (text: string) => new TextEncoder().encode(text);
const form = "application/x-www-form-urlencoded";
const wired = (text: string) =>
  `GET /api/sandbox/open-the-vault HTTP/1.1\r\nHost: sandbox.example\r\nX: ${text}\r\n\r\n`;

/** Every address that takes content, with the type it takes, and what stands around the hostile part. */
const addresses: readonly (readonly [
  target: string,
  method: string,
  type: string,
  around?: (text: string) => string,
])[] = [
  ["/api/httpbin/post", "POST", form],
  ["/api/httpbin/post", "POST", "application/json"],
  ["/api/httpbin/post", "POST", "multipart/form-data; boundary=b"],
  [
    "/api/httpbin/post",
    "POST",
    "multipart/form-data; boundary=b",
    (text) => `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${text}\r\n--b--\r\n`,
  ],
  ["/api/httpbin/anything", "PUT", "text/plain"],
  ["/api/httpbin/anything", "PATCH", "application/json", (text) => `{"a":${JSON.stringify(text)}}`],
  ["/api/httpbin/anything", "PATCH", "application/json", (text) => `[${"1,".repeat(text.length / 2)}1]`],
  ["/api/sandbox/token", "POST", form],
  ["/api/sandbox/token", "POST", form, (text) => `grant_type=client_credentials&client_id=reader&scope=${text}`],
  ["/api/sandbox/session/login", "POST", form],
  ["/api/sandbox/session/login", "POST", "application/json"],
  ["/api/sandbox/inbox", "POST", "application/json"],
  ["/api/sandbox/booking", "PUT", "application/json"],
  ["/api/sandbox/precondition", "PUT", "text/plain"],
  ["/api/wire", "POST", "message/http"],
  ["/api/wire", "POST", "message/http", wired],
  ["/api/wire", "POST", "message/http", (text) => wired(`a\r\nAuthorization: Basic ${text}`)],
];

async function ask(target: string, method: string, fields: readonly FieldLine[], content: string): Promise<void> {
  await origin({ method, target, fields: [["Host", "knock.example"], ...fields], content: octets(content) });
}

function works(): readonly (readonly [name: string, most: number, work: Work])[] {
  const contents = addresses.map(([target, method, type, around = (text) => text], index) => {
    const work: Work = (text) => ask(target, method, [["Content-Type", type]], around(text));
    return [`${method} ${target} as ${type} (${index})`, Math.min(contentLimitAt(target), 128 * 1024), work] as const;
  });
  const credentials = ["Basic ", "Digest ", "Bearer ", "DPoP ", "SCRAM-SHA-256 ", ""].map((scheme) => {
    const places = [
      "open-the-vault",
      "the-choice",
      "the-hidden-room",
      "the-bound-token",
      "the-two-rounds",
      "the-signed-door",
    ];
    const work: Work = async (text) => {
      for (const place of places) await ask(`/api/sandbox/${place}`, "GET", [["Authorization", scheme + text]], "");
    };
    return [`credentials behind ${JSON.stringify(scheme)}`, 16 * 1024, work] as const;
  });
  const fields = [
    "Cookie",
    "Range",
    "If-None-Match",
    "Accept",
    "X-API-Key",
    "DPoP",
    "Origin",
    "X-Forwarded-For",
    "Accept-Encoding",
  ].map((name) => {
    const work: Work = async (text) => {
      for (const target of [
        "sandbox/session",
        "sandbox/precondition",
        "sandbox/negotiation",
        "sandbox/api-key",
        "httpbin/gzip",
        "httpbin/cookies",
      ])
        await ask(`/api/${target}`, "GET", [[name, text]], "");
    };
    return [`a line of ${name}`, 16 * 1024, work] as const;
  });
  const targets = [
    "sandbox/~",
    "sandbox/",
    "status/",
    "httpbin/base64/",
    "httpbin/response-headers?a=",
    "httpbin/get?",
    "httpbin/cookies/set?",
  ].map(
    (before) =>
      [
        `a target below /api/${before}`,
        16 * 1024,
        (text: string) => ask(`/api/${before}${text}`, "GET", [], ""),
      ] as const,
  );
  const type = "multipart/form-data; boundary=b";
  const page: Work = (text) =>
    formFault(
      [
        ["Content-Type", type],
        ["Host", "a"],
      ],
      octets(`--b\r\nContent-Disposition: form-data; name="$ACTION_1:1"\r\n\r\n${text}\r\n--b--\r\n`),
    );
  return [...contents, ...credentials, ...fields, ...targets, ["the form of a page", formLimit / 2, page]];
}

for (const [name, most, work] of works()) {
  test(`the work on ${name} grows with the request and no faster`, async () => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const shape of shapes) {
      const fault = await growthFault(work, shape, most);
      if (fault !== undefined) found.push(fault);
    }
    expect(found).toEqual([]);
  });
}
