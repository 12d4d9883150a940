import { lessons } from "../decision/lessons";
import { type ChallengeView, paramOf, spotsOfParams } from "./challenge-view";
import type { Rule, Spot } from "./rule";

// RFC 7616 §6.1
const algorithms = ["md5", "md5-sess", "sha-256", "sha-256-sess", "sha-512-256", "sha-512-256-sess"];

/** What a challenge of Digest says. */
export const digestRules: readonly Rule<ChallengeView>[] = [
  {
    id: "digest-without-realm",
    severity: "error",
    says: "Digest without a realm. It is hashed with the password, so nobody can answer without it.",
    section: "RFC 7616 §3.3",
    lesson: lessons.realm,
    change: 'Add realm="…".',
    find: lacking("realm"),
  },
  {
    id: "digest-without-nonce",
    severity: "error",
    says: "Digest without a nonce. It is hashed into the answer, so nobody can answer without it.",
    section: "RFC 7616 §3.3",
    lesson: lessons.hashes,
    change: "Add a nonce, a new one with every 401.",
    find: lacking("nonce"),
  },
  {
    id: "digest-without-qop",
    severity: "error",
    says: "Digest without qop. Then the client adds no nonce of its own, and old answers can be worked out ahead.",
    section: "RFC 7616 §3.3",
    lesson: lessons.sealed,
    change: 'Add qop="auth".',
    find: lacking("qop"),
  },
  {
    id: "digest-quoted",
    severity: "error",
    says: "This parameter must stand without quotes.",
    section: "RFC 7616 §3.3",
    lesson: lessons.challenge,
    change: "Take the quotes off, as in stale=true and algorithm=SHA-256.",
    find: params(["stale", "algorithm"], ({ quoted, name }) => quoted && `${name} must stand without quotes.`),
  },
  {
    id: "digest-unquoted",
    severity: "error",
    says: "This parameter must stand in quotes.",
    section: "RFC 7616 §3.3",
    lesson: lessons.challenge,
    change: 'Put quotes around it: qop="auth".',
    find: params(
      ["domain", "nonce", "opaque", "qop"],
      ({ quoted, name }) => !quoted && `${name} must stand in double quotes.`,
    ),
  },
  {
    id: "digest-qop-split",
    severity: "error",
    says: "qop holds a list here, without quotes: what follows its comma is read as another scheme.",
    section: "RFC 7616 §3.3",
    lesson: lessons.commas,
    change: 'Put quotes around the list: qop="auth,auth-int".',
    find: ({ challenge, scheme, all, value }) => {
      const next = all[all.indexOf(challenge) + 1];
      const qop = paramOf(challenge, "qop");
      if (scheme !== "digest" || !next || !qop || qop.quoted || !/^auth(?:-int)?$/i.test(next.scheme)) return [];
      const written = /\bqop[ \t]*=[ \t]*(auth(?:-int)?[ \t]*,[ \t]*auth(?:-int)?)/i.exec(value);
      const mended = written ? { mended: value.replace(written[0], `qop="${written[1]}"`) } : {};
      return [{ ...next.spot, ...mended }];
    },
  },
  {
    id: "digest-algorithm-unknown",
    severity: "error",
    says: "Digest has no such algorithm, and a client that does not know it has to pass the challenge over.",
    section: "RFC 7616 §6.1",
    lesson: lessons.algorithms,
    change: "Use SHA-256. The long one is called SHA-512-256, which is not SHA-512.",
    find: params(["algorithm"], ({ value }) =>
      algorithms.includes(value.toLowerCase())
        ? false
        : `Digest has no algorithm ${value}. A client that does not know it has to pass the challenge over.`,
    ),
  },
  {
    id: "digest-md5-only",
    severity: "warning",
    says: "MD5 is all that is offered here, and it is kept for old clients only. Without algorithm it is MD5 too.",
    section: "RFC 7616 §3.7",
    lesson: lessons.algorithms,
    change: "Offer algorithm=SHA-256 in a challenge before this one.",
    find: ({ challenge, scheme, all }) => {
      const offers = all.filter((each) => each.scheme.toLowerCase() === "digest");
      const weak = offers.every((each) => /^md5(?:-sess)?$/i.test(paramOf(each, "algorithm")?.value ?? "MD5"));
      return scheme === "digest" && weak && offers[0] === challenge
        ? [paramOf(challenge, "algorithm")?.spot ?? challenge.spot]
        : [];
    },
  },
  {
    id: "digest-sha-512-256-only",
    severity: "note",
    says: "Chromium and Firefox do not know SHA-512-256, and pass this challenge over.",
    section: "RFC 7616 §3.7",
    lesson: lessons.algorithms,
    change: "Offer algorithm=SHA-256 beside it, for browsers.",
    find: ({ challenge, scheme, all }) => {
      const offers = all.filter((each) => each.scheme.toLowerCase() === "digest");
      const algorithm = paramOf(challenge, "algorithm");
      const long = /^sha-512-256(?:-sess)?$/i.test(algorithm?.value ?? "");
      return scheme === "digest" && algorithm && long && offers.length === 1 ? [algorithm.spot] : [];
    },
  },
  {
    id: "digest-stale-value",
    severity: "warning",
    says: "stale is true or false. Every other value means false.",
    section: "RFC 7616 §3.3",
    lesson: lessons.stale,
    change: "Write stale=true, or leave it out.",
    find: params(["stale"], ({ value }) => !/^(?:true|false)$/i.test(value)),
  },
  {
    id: "digest-stale-without-credentials",
    severity: "warning",
    says: "stale=true says that the nonce of the request was too old, and the request carried none.",
    section: "RFC 7616 §3.3",
    lesson: lessons.stale,
    change: "Leave stale out until an answer with an old nonce comes.",
    find: (view) =>
      view.withCredentials === false && view.scheme === "digest"
        ? spotsOfParams(view.challenge, ["stale"], ({ value }) => /^true$/i.test(value))
        : [],
  },
  {
    id: "digest-qop-unknown",
    severity: "warning",
    says: "Clients know the values auth and auth-int, and this list holds neither.",
    section: "RFC 7616 §3.3",
    lesson: lessons.sealed,
    change: 'Write qop="auth".',
    find: params(["qop"], ({ value }) => !/(?:^|,)\s*auth(?:-int)?\s*(?:,|$)/i.test(value)),
  },
  {
    id: "digest-auth-int-only",
    severity: "note",
    says: "Only auth-int is offered, which neither Chromium nor Firefox knows.",
    section: "RFC 7616 §3.3",
    lesson: lessons.sealed,
    change: 'Offer both: qop="auth, auth-int".',
    find: params(["qop"], ({ value }) => /^\s*auth-int\s*$/i.test(value)),
  },
  {
    id: "digest-realm-escaped",
    severity: "note",
    says: "A realm with a quote or a backslash in it is correct, but more than half of the Digest clients then compute a wrong answer.",
    section: "RFC 7616 §3.3",
    lesson: lessons.realm,
    change: "Use letters, digits and spaces in a realm.",
    find: params(["realm"], ({ value }) => /["\\]/.test(value)),
  },
];

function lacking(name: string) {
  return ({ challenge, scheme }: ChallengeView): readonly Spot[] =>
    scheme === "digest" && !paramOf(challenge, name) ? [challenge.spot] : [];
}

function params(names: readonly string[], broken: Parameters<typeof spotsOfParams>[2]) {
  return ({ challenge, scheme }: ChallengeView): readonly Spot[] =>
    scheme === "digest" ? spotsOfParams(challenge, names, broken) : [];
}
