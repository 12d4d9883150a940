import type { Answer } from "../../decision/decision";
import type { Moment, Refused, Scheme } from "../scheme";
import { checkAccessToken } from "../token/jwt";
import {
  ambiguous,
  errorParams,
  invalidToken,
  lackingScope,
  malformed,
  metadataParams,
  readable,
  severalMethods,
  weakLogin,
} from "../token/oauth";
import { makeNonce, nonceLifetime } from "./nonce";
import type { DpopOffer } from "./offer";
import { checkProof, type ProofFault, proofAlgorithms, spendProof } from "./proof";

function refuseProof({ error, fault }: ProofFault, moment: Moment): Refused {
  const fields = error === "use_dpop_nonce" ? ([["DPoP-Nonce", makeNonce(moment)]] as const) : [];
  const answers = [readable, { question: "proof-valid", yes: false, detail: fault }] as const;
  return { outcome: "refused", status: 401, answers, params: errorParams(error, fault), fields };
}

/** The DPoP scheme: a token that is of use only to whoever holds a key. */
export const dpop: Scheme<DpopOffer> = {
  name: "DPoP",
  section: "RFC 9449",

  // RFC 9449 §7.1: algs names what a proof may be signed with, separated by spaces.
  challenge({ jwt }, { realm }, { origin }, params = []) {
    const algs = proofAlgorithms.join(" ");
    return {
      scheme: "DPoP",
      params: [["realm", realm], ["algs", algs], ...metadataParams(origin, jwt.audience), ...params],
    };
  },

  async check({ request, credentials, offers, moment }) {
    const [offer] = offers;
    const token = credentials.token68;
    if (token === undefined || !offer) return malformed("After DPoP one token must stand, and none does.");
    const several = severalMethods(request);
    if (several !== undefined) return ambiguous(several);
    const proof = await checkProof(request, moment, { token, nonce: offer.nonce ?? false });
    if ("fault" in proof) return refuseProof(proof, moment);
    const proved: Answer = { question: "proof-valid", yes: true };
    const access = await checkAccessToken(token, offer.jwt, moment);
    if ("fault" in access) return invalidToken(`The token is refused. ${access.fault}`, access.because, [proved]);
    if (access.thumbprint === undefined)
      return invalidToken("This token is bound to no key.", "token-not-bound", [proved]);
    if (access.thumbprint !== proof.thumbprint)
      return invalidToken("This token is bound to another key.", "key-other", [proved]);
    // Last, so that only a proof that opens something is used up; RFC 9449 §11.1.
    const spent = await spendProof(proof, moment);
    if (spent) return refuseProof(spent, moment);
    const { subject: name, scopes, login } = access;
    const detail = `The token was issued to ${name}, for ${scopes.join(" ")}, and its key was proved.`;
    const next = (proof.nonceAge ?? 0) > nonceLifetime / 2;
    return {
      outcome: "accepted",
      name,
      scopes,
      login,
      answers: [readable, proved, { question: "credentials-valid", yes: true, detail }],
      ...(next ? { acknowledge: () => [["DPoP-Nonce", makeNonce(moment)]] } : {}),
    };
  },

  lacking: lackingScope,
  weak: weakLogin,

  unreadable: {
    status: 400,
    params: errorParams("invalid_request", "After DPoP one token must stand, and nothing else."),
    because: "token-unreadable",
  },
};
