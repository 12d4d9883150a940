import type { Answer } from "../../../decision/decision";
import { excerpt, faultSentence } from "../../../excerpt";
import { noContent } from "../../../message";
import { clockSkew } from "../../memory";
import type { Account } from "../../protection-space";
import type { Accepted, Claim, Refused } from "../../scheme";
import { sameSecret } from "../../secret";
import type { sharedReasons } from "../../shared-reasons";
import type { AlgorithmTable } from "../algorithm";
import { algorithmOf, type DigestTerms, qopOf, usualNonceLife } from "../challenge";
import type { digestReasons } from "../reasons";
import { computeDigest, type DigestFunction, type DigestInput, hexDigest } from "../response";
import { type DigestCredentials, parseDigestCredentials } from "./credentials";
import { authenticationInfo } from "./information";
import { makeNonce, nonceTime } from "./nonce";
import { sameTarget } from "./target";

type DigestReason = keyof typeof digestReasons | keyof typeof sharedReasons;

/** Says whose Digest credentials these are, by the terms they answer. Rejects with `MemoryAway` alone. RFC 7616 §3.4.6. */
export async function checkDigest(claim: Claim<DigestTerms>, table: AlgorithmTable): Promise<Accepted | Refused> {
  const { request, offers, space, moment } = claim;
  const read = tryParse(claim);
  if ("fault" in read) return refuse([], no("credentials-readable", read.fault, "digest-unreadable"), 400);
  const answers: Answer[] = [{ question: "credentials-readable", yes: true }];

  // No downgrade: an algorithm that was not offered proves nothing, however right its response is. RFC 7616 §3.7
  const terms = offers.find((each) => algorithmOf(each).toLowerCase() === read.algorithm.toLowerCase());
  const algorithm = terms && table(algorithmOf(terms));
  if (!terms || !algorithm) {
    const names = offers.map(algorithmOf).join(", ");
    return refuse(answers, no("algorithm-offered", `It came in ${excerpt(read.algorithm)}. Offered: ${names}.`));
  }
  answers.push(yes("algorithm-offered", `Yes, ${algorithmOf(terms)}.`));

  const qopFault = faultOfQop(read, terms);
  if (qopFault) return refuse(answers, qopFault);
  answers.push(yes("qop-offered", read.qop ? `Yes, ${read.qop.name}.` : "None was asked for, and none came."));

  if (!sameTarget(read.uri, request)) {
    const detail = `The response signs ${excerpt(read.uri)}, and ${excerpt(request.target)} is asked for.`;
    return refuse(answers, no("target-signed", detail), 400);
  }
  answers.push({ question: "target-signed", yes: true });

  const made = nonceTime(read.nonce, space.realm, moment);
  if (made === undefined) return refuse(answers, no("nonce-fresh", "This server did not make it for this realm."));

  const input: DigestInput = {
    ...read,
    ...read.qop,
    qop: read.qop?.name,
    password: "",
    method: request.method,
    content: request.content,
  };
  const verdict = verify(claim, read, input, terms, algorithm);
  answers.push(verdict.answer);
  if (!verdict.account) return { outcome: "refused", status: 401, answers };

  const { nonceLife = usualNonceLife, nonceUses = Number.POSITIVE_INFINITY } = terms;
  const count = read.qop ? Number.parseInt(read.qop.nc, 16) : 0;
  const age = moment.now - made;
  if (read.qop && count === 0) return stale(answers, "It came with nc=00000000, and the first request is 00000001.");
  const old =
    tooOld(age, nonceLife) ?? (count > nonceUses ? `It is good for ${counted(nonceUses, "request")}.` : undefined);
  if (old !== undefined) return stale(answers, old);
  // One second more than the nonce lives, so that the count is never forgotten first.
  const step = { to: count, made, until: made + nonceLife + 1 };
  const moved = read.qop ? await moment.memory.advance("digest-count", read.nonce, step) : "moved";
  if (moved === "forgotten") return stale(answers, "So many came since that it is not known whether it was used.");
  answers.push(yes("nonce-fresh", `Yes, it is ${counted(Math.max(0, Math.floor(age)), "second")} old.`));
  if (read.qop) {
    const { nc } = read.qop;
    if (moved === "spent") return refuse(answers, no("nonce-unused", `With this nonce ${nc} was reached before.`));
    answers.push(yes("nonce-unused", `Yes, this is ${nc}.`));
  }
  return {
    outcome: "accepted",
    name: verdict.account.name,
    answers,
    acknowledge: (content) => {
      // An answer to HEAD has no content, whatever GET would get. RFC 9110 §9.3.2
      const sent = request.method === "HEAD" ? noContent : content;
      const next = terms.nextnonce ? makeNonce(space.realm, moment) : undefined;
      return authenticationInfo(algorithm, verdict.input, read, sent, next);
    },
  };
}

// A nonce of the future was made by a clock that was set back since; it would outlive all others.
function tooOld(age: number, life: number): string | undefined {
  if (age < -clockSkew) return "It was made by a clock that is ahead of this one.";
  return age > life ? `It is ${counted(Math.floor(age), "second")} old, and is good for ${life}.` : undefined;
}

// The password is right, so the user need not be asked again. RFC 7616 §3.3
function stale(asked: readonly Answer[], detail: string): Refused {
  return { ...refuse(asked, no("nonce-fresh", detail)), params: [["stale", "true"]] };
}

function faultOfQop({ qop }: DigestCredentials, terms: DigestTerms): Answer | undefined {
  const offered = qopOf(terms);
  const listed = offered.length > 0 ? offered.join(", ") : "none";
  if (qop === undefined && offered.length > 0) return no("qop-offered", `No qop came. Offered: ${listed}.`);
  if (qop && !offered.some((each) => each === qop.name.toLowerCase()))
    return no("qop-offered", `It came with ${excerpt(qop.name)}. Offered: ${listed}.`);
  return undefined;
}

type Verdict = { readonly answer: Answer; readonly account?: Account; readonly input: DigestInput };

function verify(
  { space }: Claim<DigestTerms>,
  read: DigestCredentials,
  input: DigestInput,
  terms: DigestTerms,
  algorithm: DigestFunction,
): Verdict {
  const refused = (detail: string, because: DigestReason) => ({
    input,
    answer: no("credentials-valid", detail, because),
  });
  if (read.realm !== space.realm) return refused(`They are for the realm ${excerpt(read.realm)}.`, "realm-other");
  if (read.userhash && !terms.userhash)
    return refused("The username came hashed, which was not offered.", "name-hashed");
  const account = space.accounts.find(({ name, password }) => password !== undefined && isNamed(name, read, algorithm));
  const username = read.userhash ? (account?.name ?? "") : read.username;
  const proof = { ...input, username, password: account?.password ?? "" };
  const right = sameSecret(computeDigest(algorithm, proof).response, read.response);
  if (account && right) return { input: proof, account, answer: yes("credentials-valid", `This is ${account.name}.`) };
  if (!account) return refused("No account has that username.", "name-unknown");
  const detail = `${account.name} is known here, and the response is not what this request and the password come to.`;
  return refused(detail, "response-wrong");
}

// RFC 7616 §3.4.4: the hashed name is H(unq(username) ":" unq(realm)), with the hash of the algorithm.
function isNamed(name: string, { username, userhash, realm }: DigestCredentials, { hash }: DigestFunction): boolean {
  if (userhash) return sameSecret(hexDigest(hash, `${name}:${realm}`), username.toLowerCase());
  return name.normalize("NFC") === username.normalize("NFC");
}

function tryParse({ credentials, offers }: Claim<DigestTerms>): DigestCredentials | { readonly fault: string } {
  try {
    return parseDigestCredentials(credentials, offers.some(({ zeroIsStale }) => zeroIsStale) ? 0 : 1);
  } catch (fault) {
    return { fault: faultSentence(fault) };
  }
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function yes(question: Answer["question"], detail: string): Answer {
  return { question, yes: true, detail };
}

function no(question: Answer["question"], detail: string, because?: DigestReason): Answer {
  return { question, yes: false, detail, ...(because === undefined ? {} : { because }) };
}

function refuse(asked: readonly Answer[], last: Answer, status: Refused["status"] = 401): Refused {
  return { outcome: "refused", status, answers: [...asked, last] };
}
