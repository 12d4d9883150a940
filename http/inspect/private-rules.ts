import { lessons } from "../decision/lessons";
import type { ChallengeView } from "./challenge-view";
import type { Rule } from "./rule";

const trace =
  /\bat [\w.$]+\([\w.]+:\d+\)|Traceback \(most recent|File "[^"]+", line \d+|\b[\w.]{1,80}(?:Exception|Error): |\.(?:java|py|rb|php|cs|go|js|ts):\d+\b|\bORA-\d{5}\b|\bSQLSTATE\b/;
const path = /(?:^|[\s"'(:=])(?:[A-Za-z]:\\[\w .-]+\\|\/(?:var|home|usr|etc|opt|srv|root|Users)\/[\w.-]+)/;
const address =
  /(?:^|[^\d.])(?:10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}|169\.254\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;
const host = /(?:^|[^\w.-])(?:[a-z\d-]{1,63}\.){1,6}(?:local|internal|intranet|corp|lan|localdomain|svc)(?![\w-])/i;
const email = /(?:^|[^\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])/i;

const kinds: readonly (readonly [RegExp, string])[] = [
  [trace, "what a program says when it fails, with names from its inside"],
  [path, "a path of the machine"],
  [address, "an address of a private network"],
  [host, "the name of a host that only its own network knows"],
  [email, "an email address"],
];

/** What a challenge tells that nobody has to know who is not logged in. */
export const privateRules: readonly Rule<ChallengeView>[] = [
  {
    id: "private-data-in-challenge",
    severity: "warning",
    says: "Whoever knocks can read a challenge, and this one tells something of the inside.",
    section: "RFC 9110 §17.7",
    lesson: lessons["too-much"],
    change: "Say in error_description what a client can do, and keep the rest for the log.",
    find: ({ challenge, scheme }) =>
      challenge.params.flatMap(({ name, value, spot }) => {
        // RFC 7616 §3.3 wants a host in the realm of Digest, and its example has the form of an address.
        const digestRealm = scheme === "digest" && name.toLowerCase() === "realm";
        // What is random is not read: a nonce may hold anything.
        if (/^(?:nonce|opaque|ticket|claims|scope|resource_metadata)$/i.test(name)) return [];
        const text = value.slice(0, 4096);
        const kind = kinds.find(([pattern]) => pattern.test(text) && !(digestRealm && pattern === email));
        return kind ? [{ ...spot, says: `Whoever knocks can read a challenge, and ${name} holds ${kind[1]}.` }] : [];
      }),
  },
];
