import { lessons } from "../decision/lessons";
import { decodeBase64, octetsToText } from "../octets";
import type { ChallengeView } from "./challenge-view";
import type { CredentialsView } from "./credentials-rules";
import { type NtlmMessage, readNtlm } from "./ntlm-message";
import type { Placed } from "./placed";
import type { Rule, Spot } from "./rule";

const bound = "It binds the connection and not the request, so a proxy between, or HTTP/2, breaks it.";

const rounds: Readonly<Record<NtlmMessage["type"], string>> = {
  1: "the client’s greeting, the first message of three: it names what the client can do, and nobody yet",
  2: "the server’s challenge, the second message of three: the round goes on, and this 401 is no refusal yet",
  3: "the client’s answer, the last message of three: a 401 to this one is a refusal",
};

/** What the messages of NTLM and Negotiate say in a challenge. */
export const handshakeRules: readonly Rule<ChallengeView>[] = [
  {
    id: "handshake-challenge",
    severity: "note",
    says: `This is a message of a handshake. ${bound}`,
    section: "RFC 4559 §4.1",
    lesson: lessons.rounds,
    change: "Keep the connection open, and send the next message on the same one.",
    find: ({ challenge, scheme }) => opened(challenge, scheme),
  },
  {
    id: "handshake-over-http2",
    severity: "warning",
    says: "This scheme logs in a connection, and over HTTP/2 and HTTP/3 many requests of different people may share one. Clients go back to HTTP/1.1 for it, or give up.",
    section: "RFC 9110 §3.3",
    lesson: lessons.rounds,
    change: "Offer it over HTTP/1.1 alone.",
    find: ({ challenge, scheme, answer }) =>
      isHandshake(scheme) && /^HTTP\/[23]/.test(answer.startLine) ? [challenge.spot] : [],
  },
];

/** The same in credentials. */
export const handshakeCredentialsRules: readonly Rule<CredentialsView>[] = [
  {
    id: "handshake-credentials",
    severity: "note",
    says: `This is a message of a handshake. ${bound}`,
    section: "RFC 4559 §4.2",
    lesson: lessons.rounds,
    change: "Keep the connection open until the last message is answered.",
    find: ({ credentials, scheme }) => opened(credentials, scheme),
  },
];

function isHandshake(scheme: string): boolean {
  return scheme === "ntlm" || scheme === "negotiate";
}

function opened({ token68, spot, scheme: name }: Placed, scheme: string): readonly Spot[] {
  if (!isHandshake(scheme) || token68 === undefined) return [];
  const message = readNtlm(token68);
  if (message) return [{ ...spot, says: `${inNegotiate(scheme)}${ntlmInWords(message)} ${bound}` }];
  const mechanisms = scheme === "negotiate" ? mechanismsIn(token68) : undefined;
  return mechanisms ? [{ ...spot, says: `${name} carries ${mechanisms}. ${bound}` }] : [];
}

function inNegotiate(scheme: string): string {
  return scheme === "negotiate" ? "Inside Negotiate is NTLM, not Kerberos. " : "";
}

function ntlmInWords({ type, flags, target, user }: NtlmMessage): string {
  const who = target === "" ? "" : type === 2 ? ` Target: ${target}.` : ` Domain: ${target}.`;
  const login = user === "" ? "" : ` User: ${user}.`;
  const what = flags.length > 0 ? ` Flags: ${flags.join(", ")}.` : "";
  return `NTLM type ${type} is ${rounds[type]}.${who}${login}${what}`;
}

// Object identifiers in DER, as RFC 4559 §4 carries them: SPNEGO itself, Kerberos, Kerberos as Windows writes it, and NTLM.
const spnego = "\x2B\x06\x01\x05\x05\x02";
const mechanisms: readonly (readonly [string, string])[] = [
  ["\x2A\x86\x48\x86\xF7\x12\x01\x02\x02", "Kerberos"],
  ["\x2A\x86\x48\x82\xF7\x12\x01\x02\x02", "Kerberos"],
  ["\x2B\x06\x01\x04\x01\x82\x37\x02\x02\x0A", "NTLM"],
];

function mechanismsIn(token68: string): string | undefined {
  const octets = decodeBase64(token68);
  if (!octets) return undefined;
  const text = octetsToText(octets.slice(0, 1024));
  const names = [...new Set(mechanisms.filter(([oid]) => text.includes(oid)).map(([, name]) => name))];
  if (text.startsWith("\xA1")) return "an answer of SPNEGO: the round goes on, or ends here";
  if (!text.startsWith("\x60")) return undefined;
  const which = names.length > 0 ? ` for ${names.join(" and ")}` : "";
  return text.includes(spnego) ? `an offer of SPNEGO${which}` : `a ticket${which}`;
}
