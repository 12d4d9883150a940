import { formatAuthParams, paramValue } from "#http/auth-param";
import type { Challenge } from "#http/challenge";
import { base64ToText, textToBase64 } from "#http/schemes/scram/base64";
import { scramProofs } from "#http/schemes/scram/proof";
import type { Person } from "../model";

/** The first message of a SCRAM-SHA-256 conversation, and how to answer the challenge that comes back. RFC 7804 §5. */
export type ScramConversation = {
  readonly first: string;
  /** The last message; undefined where the challenge does not go on with this conversation. */
  readonly last: (challenges: readonly Challenge[]) => Promise<string | undefined>;
};

/** Begins a conversation as somebody; undefined where no such challenge came. `nonce` is the client's own. */
export function beginScram(
  challenges: readonly Challenge[],
  { name, secret }: Pick<Person, "name" | "secret">,
  nonce: string,
): ScramConversation | undefined {
  const offered = scramIn(challenges);
  if (!offered) return undefined;
  const bare = `n=${name.replaceAll("=", "=3D").replaceAll(",", "=2C")},r=${nonce}`;
  return {
    first: written([
      ["realm", paramValue(offered.params, "realm") ?? ""],
      ["data", textToBase64(`n,,${bare}`)],
    ]),
    async last(next) {
      const params = scramIn(next)?.params ?? [];
      const [sid, data] = [paramValue(params, "sid"), paramValue(params, "data")];
      if (sid === undefined || data === undefined) return undefined;
      const said = base64ToText(data);
      const [, both = "", salt = "", iterations = ""] = /^r=([^,]*),s=([^,]*),i=(\d+)$/.exec(said) ?? [];
      // A nonce that does not begin with ours was made for somebody else. RFC 5802 §5.1
      if (!both.startsWith(nonce)) return undefined;
      // biws is the Base64 of "n,,": no channel is bound.
      const withoutProof = `c=biws,r=${both}`;
      const { clientProof } = await scramProofs({
        password: secret,
        salt: Uint8Array.from(atob(salt), (character) => character.charCodeAt(0)),
        iterations: Number(iterations),
        authMessage: `${bare},${said},${withoutProof}`,
      });
      return written([
        ["sid", sid],
        ["data", textToBase64(`${withoutProof},p=${clientProof}`)],
      ]);
    },
  };
}

function scramIn(challenges: readonly Challenge[]): Challenge | undefined {
  return challenges.find(({ scheme }) => scheme.toLowerCase() === "scram-sha-256");
}

function written(params: readonly (readonly [name: string, value: string])[]): string {
  return `SCRAM-SHA-256 ${formatAuthParams(params)}`;
}
