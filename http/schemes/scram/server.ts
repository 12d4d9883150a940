import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { formatAuthParams, paramValue, repeatedParam } from "../../auth-param";
import type { Answer } from "../../decision/decision";
import { excerpt } from "../../excerpt";
import { decodeBase64, encodeBase64, encodeHex, encodeUtf8 } from "../../octets";
import type { Accepted, Claim, Refused, Scheme } from "../scheme";
import { sameSecret } from "../secret";
import { base64ToText, textToBase64 } from "./base64";
import { bindsHeader, formatServerFirst, parseClientFinal, parseClientFirst } from "./messages";
import type { ScramOffer } from "./offer";
import { scramProofs } from "./proof";

/** The most octets of the client's first message, name and nonce included; it is kept until its second one comes. */
export const clientFirstLimit = 1024;

/** The most octets of the client's final message, which repeats what was in the first ones. */
export const clientFinalLimit = 3072;

const conversationLife = 60;
const read: Answer = { question: "credentials-readable", yes: true };

/** The SCRAM-SHA-256 scheme: two rounds, after which each side has proved to know the password and nobody has sent it. */
export const scram: Scheme<ScramOffer> = {
  name: "SCRAM-SHA-256",
  section: "RFC 7804",

  // RFC 7804 §5: the challenge of the second round has a sid, and the realm was said in the first.
  challenge(_offer, space, _moment, params = []) {
    const begun = paramValue(params, "sid") !== undefined;
    return { scheme: "SCRAM-SHA-256", params: begun ? params : [["realm", space.realm], ...params] };
  },

  async check(claim) {
    const { params } = claim.credentials;
    try {
      const repeated = repeatedParam(params);
      if (repeated !== undefined) throw new SyntaxError(`The parameter ${excerpt(repeated)} comes twice`);
      const data = paramValue(params, "data");
      if (data === undefined) throw new SyntaxError("After SCRAM-SHA-256 the parameter data must stand");
      const sid = paramValue(params, "sid");
      const most = sid === undefined ? clientFirstLimit : clientFinalLimit;
      // Before anything is read of it: Base64 writes three octets as four characters.
      if (data.length > Math.ceil(most / 3) * 4) return tooLong(most);
      const text = base64ToText(data);
      return await (sid === undefined ? firstRound(claim, text) : lastRound(claim, sid, text));
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault;
      const detail = `${fault.message}.`;
      return refuse([], { question: "credentials-readable", yes: false, detail, because: "scram-unreadable" });
    }
  },

  unreadable: { status: 401, because: "scram-unreadable" },
};

async function firstRound({ credentials, offers, space, moment }: Claim<ScramOffer>, text: string): Promise<Refused> {
  const first = parseClientFirst(text);
  const realm = paramValue(credentials.params, "realm");
  if (realm !== undefined && realm !== space.realm) {
    const detail = "They are for another realm.";
    return refuse([read], { question: "credentials-valid", yes: false, detail, because: "realm-other" });
  }
  const nonce = first.nonce + encodeBase64(moment.random(18));
  const sid = encodeHex(moment.random(16));
  // A name that nobody has gets a salt too, and always the same one, so that it cannot be told from a known one. RFC 5802 §9
  const salt = hmac(sha256, moment.key, encodeUtf8(`SCRAM salt\n${space.realm}\n${first.username}`));
  const iterations = offers[0]?.iterations ?? 4096;
  const serverFirst = formatServerFirst(nonce, encodeBase64(salt.subarray(0, 16)), iterations);
  // No message holds a line break, so lines keep them apart.
  const said = [first.gs2Header, first.bare, serverFirst].join("\n");
  await moment.memory.put("scram", keyOf(space.realm, sid), said, moment.now + conversationLife);
  const detail =
    "That was the first round: data in the challenge holds the salt, and the nonce to prove yourself with.";
  const unfinished = refuse([read], { question: "conversation-finished", yes: false, detail });
  return {
    ...unfinished,
    params: [
      ["sid", sid],
      ["data", textToBase64(serverFirst)],
    ],
  };
}

async function lastRound({ space, moment }: Claim<ScramOffer>, sid: string, text: string): Promise<Accepted | Refused> {
  const final = parseClientFinal(text);
  const said = await moment.memory.take("scram", keyOf(space.realm, sid));
  if (said === undefined) {
    const detail = "Its sid was never given out, was used, or is more than a minute old.";
    return refuse([read], { question: "conversation-known", yes: false, detail });
  }
  const [gs2Header = "", bare = "", serverFirst = ""] = said.split("\n");
  const known: Answer = { question: "conversation-known", yes: true };
  const asked = [read, known, { question: "conversation-finished", yes: true }] as const;
  const { username } = parseClientFirst(gs2Header + bare);
  const [, nonce = "", salt = "", iterations = ""] = /^r=([^,]*),s=([^,]*),i=(\d+)$/.exec(serverFirst) ?? [];
  const account = space.accounts.find(({ name, password }) => name === username && password !== undefined);
  const { clientProof, serverSignature } = await scramProofs({
    password: account?.password ?? "",
    salt: decodeBase64(salt) ?? new Uint8Array(),
    iterations: Number(iterations),
    authMessage: `${bare},${serverFirst},${final.withoutProof}`,
  });
  const right = sameSecret(clientProof, final.proof);
  if (!account || !right || final.nonce !== nonce || !bindsHeader(final, gs2Header)) {
    const detail = account
      ? `${account.name} is known here, and the proof is not what this conversation and the password come to.`
      : "No account has that username.";
    const because = account ? "proof-wrong" : "name-unknown";
    return refuse(asked, { question: "credentials-valid", yes: false, detail, because });
  }
  const information = formatAuthParams([
    ["sid", sid],
    ["data", textToBase64(`v=${serverSignature}`)],
  ]);
  return {
    outcome: "accepted",
    name: account.name,
    answers: [...asked, { question: "credentials-valid", yes: true, detail: `This is ${account.name}.` }],
    acknowledge: () => [["Authentication-Info", information]],
  };
}

function tooLong(most: number): Refused {
  const detail = `In data a message of at most ${most} octets is read.`;
  return refuse([], { question: "credentials-readable", yes: false, detail, because: "scram-too-long" }, 400);
}

function keyOf(realm: string, sid: string): string {
  return `${realm} ${sid}`;
}

function refuse(asked: readonly Answer[], last: Answer, status: Refused["status"] = 401): Refused {
  return { outcome: "refused", status, answers: [...asked, last] };
}
