import { parseChallenges } from "#http/challenge";
import type { FieldLine } from "#http/message";
import { formatUserPass } from "#http/schemes/basic/user-pass";
import { answerDigest } from "#http/schemes/digest/client";

/** A request that is measured. `fresh` gives the field lines that differ from request to request. */
export type Case = {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly fields: readonly FieldLine[];
  readonly content?: string;
  readonly fresh?: () => readonly FieldLine[];
};

const get = { method: "GET", fields: [] } as const;
const vault = "/api/sandbox/open-the-vault";
const signed = "/api/sandbox/the-signed-door";
const wired = `GET ${vault} HTTP/1.1\r\nHost: sandbox.example\r\n\r\n`;

/** Basic credentials as a field line. RFC 7617 §2. */
export function basic(userId: string, password: string): FieldLine {
  return ["Authorization", `Basic ${formatUserPass({ userId, password })}`];
}

/** Every request that is measured on this server, which listens at `base`. */
export async function casesFor(base: string): Promise<readonly Case[]> {
  return [
    { ...get, name: "401", path: vault },
    { ...get, name: "Basic 200", path: vault, fields: [basic("Aladdin", "open sesame")] },
    { ...get, name: "Digest 401", path: signed },
    { ...get, name: "Digest 200", path: signed, fresh: await signer(base) },
    {
      ...get,
      name: "Bearer 200",
      path: "/api/sandbox/the-scoped-api",
      fields: [["Authorization", "Bearer read-4f2a"]],
    },
    { ...get, name: "/api/status/418", path: "/api/status/418" },
    { name: "wire 401", method: "POST", path: "/api/wire", fields: [["Content-Type", "message/http"]], content: wired },
    { ...get, name: "a reading page", path: "/status/404", fields: [["Accept-Encoding", "br, gzip"]] },
  ];
}

// One nonce for all, and its count goes on: what a client does that keeps a connection. RFC 7616 §3.4
async function signer(base: string): Promise<() => readonly FieldLine[]> {
  const asked = await fetch(base + signed);
  const challenges = parseChallenges([asked.headers.get("WWW-Authenticate") ?? ""]);
  let count = 0;
  return () => {
    count += 1;
    const request = { method: "GET", target: signed, content: "" };
    const who = { name: "Aladdin", secret: "open sesame" };
    return [["Authorization", answerDigest(challenges, who, request, { cnonce: "f2/wE4q74E6z", count }) ?? ""]];
  };
}
