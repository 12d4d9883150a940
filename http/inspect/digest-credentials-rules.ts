import { lessons } from "../decision/lessons";
import { absoluteForm } from "../target-uri";
import { paramOf, spotsOfParams } from "./challenge-view";
import type { CredentialsView } from "./credentials-rules";
import type { Rule } from "./rule";

/** What an answer to a challenge of Digest holds. */
export const digestCredentialsRules: readonly Rule<CredentialsView>[] = [
  {
    id: "digest-incomplete",
    severity: "error",
    says: "A parameter is missing, without which no server can check the answer.",
    section: "RFC 7616 §3.4",
    lesson: lessons.hashes,
    change: "Send username, realm, nonce, uri and response, and with qop also cnonce and nc.",
    find: ({ credentials, scheme }) => {
      if (scheme !== "digest") return [];
      const wanted = ["realm", "nonce", "uri", "response", ...(paramOf(credentials, "qop") ? ["cnonce", "nc"] : [])];
      const named = paramOf(credentials, "username") ?? paramOf(credentials, "username*");
      const missing = [...(named ? [] : ["username"]), ...wanted.filter((name) => !paramOf(credentials, name))];
      return missing.length > 0
        ? [{ ...credentials.spot, says: `No server can check this without ${missing.join(", ")}.` }]
        : [];
    },
  },
  {
    id: "digest-username-twice",
    severity: "error",
    says: "Both username and username* stand here. A server has to take that for an error.",
    section: "RFC 7616 §3.4",
    lesson: lessons.hashes,
    change: "Keep one of them.",
    find: ({ credentials, scheme }) =>
      scheme === "digest" && paramOf(credentials, "username")
        ? spotsOfParams(credentials, ["username*"], () => true)
        : [],
  },
  {
    id: "digest-credentials-quoted",
    severity: "error",
    says: "This parameter must stand without quotes.",
    section: "RFC 7616 §3.4",
    lesson: lessons.hashes,
    change: "Take the quotes off algorithm, qop and nc. Many clients write them, so servers read them anyway.",
    find: ({ credentials, scheme }) =>
      scheme === "digest"
        ? spotsOfParams(
            credentials,
            ["algorithm", "qop", "nc"],
            ({ quoted, name }) => quoted && `${name} must stand without quotes.`,
          )
        : [],
  },
  {
    id: "digest-nc-malformed",
    severity: "error",
    says: "nc is exactly eight hexadecimal digits, 00000001 for the first use of a nonce.",
    section: "RFC 7616 §3.4",
    lesson: lessons.replay,
    change: "Count in hexadecimal and fill up with zeros.",
    find: ({ credentials, scheme }) =>
      scheme === "digest" ? spotsOfParams(credentials, ["nc"], ({ value }) => !/^[0-9a-f]{8}$/i.test(value)) : [],
  },
  {
    id: "digest-uri-differs",
    severity: "warning",
    says: "uri names another resource than the request line. A server ought to answer 400.",
    section: "RFC 7616 §3.4.6",
    lesson: lessons.hashes,
    change: "Hash and send the target exactly as it stands on the request line, with its query.",
    find: ({ credentials, scheme, message }) =>
      scheme === "digest" && message.kind === "request" && message.target.startsWith("/")
        ? spotsOfParams(credentials, ["uri"], ({ value }) => (absoluteForm(value)?.rest ?? value) !== message.target)
        : [],
  },
];
