import { lessons } from "../decision/lessons";
import { listElements } from "../list";
import { paramOf } from "./challenge-view";
import { type Asked, isDigest } from "./exchange";
import { maskOf } from "./paste/masked";
import type { Placed } from "./placed";
import type { Rule, Spot } from "./rule";

/** Where an answer of Digest does not fit the challenge that it answers. */
export const digestExchangeRules: readonly Rule<Asked>[] = [
  {
    id: "digest-realm-differs",
    severity: "error",
    says: "The realm is not the one of the challenge. It is hashed with the password, so the answer is wrong.",
    section: "RFC 7616 §3.4",
    lesson: lessons.realm,
    change: "Take the realm from the challenge, letter by letter.",
    explains: true,
    find: (asked) =>
      differing(asked, "realm", anyTime, (value, offered) =>
        offered.includes(value)
          ? undefined
          : `The realm is ${shown(value)}, and the challenge says ${shown(offered[0])}.`,
      ),
  },
  {
    id: "digest-nonce-differs",
    severity: "warning",
    says: "The nonce is not the one of the challenge before.",
    section: "RFC 7616 §3.4",
    lesson: lessons.stale,
    change: "Take the nonce of the last challenge, or of nextnonce in Authentication-Info.",
    explains: true,
    find: (asked) => differing(asked, "nonce", before, (value, offered) => (offered.includes(value) ? undefined : "")),
  },
  {
    id: "digest-opaque-differs",
    severity: "error",
    says: "opaque has to come back as the challenge has it.",
    section: "RFC 7616 §3.4",
    lesson: lessons.hashes,
    change: "Send opaque back unchanged.",
    explains: true,
    find: (asked) => differing(asked, "opaque", before, (value, offered) => (offered.includes(value) ? undefined : "")),
  },
  {
    id: "digest-algorithm-differs",
    severity: "error",
    says: "The answer is computed with another algorithm than the challenge asks for.",
    section: "RFC 7616 §3.4",
    lesson: lessons.algorithms,
    change: "Use the algorithm of the challenge. Where it names none, that is MD5.",
    explains: true,
    find: (asked) =>
      differing(
        asked,
        "algorithm",
        anyTime,
        (value, offered) =>
          offered.some((each) => each.toLowerCase() === value.toLowerCase())
            ? undefined
            : `The answer is computed with ${value}, and the challenge asks for ${offered.join(" or ")}.`,
        "MD5",
      ),
  },
  {
    id: "digest-qop-differs",
    severity: "error",
    says: "The qop of the answer is none of those that the challenge offers.",
    section: "RFC 7616 §3.4",
    lesson: lessons.sealed,
    change: "Choose one that is offered, and send it without quotes, with nc and cnonce.",
    explains: true,
    find: (asked) =>
      differing(
        asked,
        "qop",
        anyTime,
        (value, offered) => {
          const all = offered.flatMap((each) => listElements(each.toLowerCase()));
          if (all.length === 0 || all.includes(value.toLowerCase())) return undefined;
          return value === ""
            ? `The challenge offers qop ${all.join(" and ")}, and the answer names none.`
            : `qop is ${value}, and the challenge offers ${all.join(" and ")}.`;
        },
        "",
      ),
  },
];

type Challenges = (asked: Asked) => readonly Placed[] | undefined;

// A nonce and what belongs to it are good for the answer right after; a realm is the same before and after.
const before: Challenges = ({ challenged }) => challenged?.challenges;
const anyTime: Challenges = ({ challenged, answer }) => challenged?.challenges ?? answer?.challenges;

function differing(
  asked: Asked,
  name: string,
  of: Challenges,
  compare: (value: string, offered: readonly string[]) => string | undefined,
  unsaid?: string,
): readonly Spot[] {
  const credentials = asked.credentials.find(isDigest);
  const challenges = of(asked)?.filter(isDigest) ?? [];
  if (!credentials || challenges.length === 0 || (asked.answer && asked.answer.response.status < 400)) return [];
  const offered = challenges.flatMap((each) => paramOf(each, name)?.value ?? unsaid ?? []);
  const own = paramOf(credentials, name);
  const value = own?.value ?? unsaid;
  if (offered.length === 0 || value === undefined || [value, ...offered].some((each) => maskOf(each) === "masked"))
    return [];
  const says = compare(value, offered);
  return says === undefined ? [] : [{ ...(own ?? credentials).spot, ...(says === "" ? {} : { says }) }];
}

function shown(realm: string | undefined): string {
  return JSON.stringify((realm ?? "").slice(0, 60));
}
