import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import type { FieldLine } from "#http/message";
import { signAccessToken } from "#http/schemes/token/jwt";
import { createOrigin } from "#sandbox/origin";
import { readingRoom } from "#sandbox/resources/reading-room/reading-room";
import { asked, challengeOf, knock, membersOf, signingMoment } from "#tests/signing-moment";

const path = "/api/sandbox/the-reading-room";
/** Where it is described. */
export const metadata = `${knock}/.well-known/oauth-protected-resource${path}`;
/** That the content is JSON. */
export const json: FieldLine = ["Content-Type", "application/json"];
const moment = signingMoment();

/** A token of the server in its field line; the claims are those of a reader's, but for these. */
export async function tokenWith(claims: object = {}): Promise<FieldLine> {
  const { keys, now } = await moment;
  const token = await signAccessToken(
    {
      iss: knock,
      sub: "reader",
      client_id: "reader",
      aud: knock + path,
      iat: now,
      exp: now + 300,
      jti: "one",
      scope: "books:read",
      ...claims,
    },
    keys,
  );
  return ["Authorization", `Bearer ${token}`];
}

/** Sends a request to the reading room as it stands. */
export async function send(fields: readonly FieldLine[], content: string | Uint8Array, method = "POST", below = "") {
  const at = await moment;
  const origin = createOrigin(new Map([[path, readingRoom.handler]]), () => at);
  const { response, decision } = await origin({
    ...asked(method, path + below, fields),
    content: typeof content === "string" ? new TextEncoder().encode(content) : content,
  });
  const [challenge] = parseChallenges(challengeOf(response));
  const param = (name: string) => paramValue(challenge?.params ?? [], name);
  return { response, status: response.status, decision, decidedBy: decision.at(-1)?.question, param };
}

/** Writes a JSON-RPC request. */
export const call = (method: string, params?: object, id: unknown = 1) =>
  JSON.stringify({ jsonrpc: "2.0", id, method, params });
/** Sends content as a reader does, or whoever the claims say, and reads the JSON that comes back. */
export async function ask(content: string | Uint8Array, claims: object = {}, fields: readonly FieldLine[] = [json]) {
  const sent = await send([await tokenWith(claims), ...fields], content);
  return { ...sent, body: sent.response.content.length > 0 ? membersOf(sent.response) : {} };
}
