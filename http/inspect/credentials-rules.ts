import { lessons } from "../decision/lessons";
import { schemeExcerpt } from "../excerpt";
import { decodeBase64, decodeUtf8, octetsToText } from "../octets";
import { lostBackslashes } from "./backslash";
import { isRegistered } from "./known-schemes";
import type { PastedFields, PastedRequest } from "./pasted";
import type { Placed } from "./placed";
import type { Rule, Spot } from "./rule";
import { isLoneScheme } from "./slips/look";
import type { Slip } from "./slips/slip";
import { wideScheme } from "./wide-schemes";

/** One set of credentials with the request that carries it, or the header lines. */
export type CredentialsView = {
  readonly credentials: Placed;
  /** The scheme in lower case. */
  readonly scheme: string;
  /** What is likely wrong with them, though the grammar can read them. */
  readonly slips: readonly Slip[];
  readonly message: PastedRequest | PastedFields;
};

/** What holds for credentials of any scheme, and of Basic. */
export const credentialsRules: readonly Rule<CredentialsView>[] = [
  {
    id: "token-without-scheme",
    severity: "error",
    says: "A token stands here without a scheme before it.",
    section: "RFC 9110 §11.4",
    lesson: lessons.answer,
    change: "Write the scheme first: Authorization: Bearer and the token.",
    // Nothing stands behind it, and nobody registered or speaks a scheme of that name.
    find: (view) => (isAlone(view) ? [{ ...view.credentials.spot, ...slipOf(view) }] : []),
  },
  {
    id: "credentials-scheme-unregistered",
    severity: "warning",
    says: "No scheme of this name is registered.",
    section: "RFC 9110 §16.4.1",
    lesson: lessons.answer,
    change: "Use the scheme that the challenge offers. For a token that is Bearer.",
    find: (view) => {
      if (isRegistered(view.scheme) || wideScheme(view.scheme) || isAlone(view)) return [];
      // It may be a secret that fell into two words.
      const name = schemeExcerpt(`${view.credentials.scheme} a`);
      const says =
        name === undefined
          ? "What stands here is not a registered scheme."
          : `${view.credentials.scheme} is not a registered scheme.`;
      const slip = slipOf(view);
      return [{ ...view.credentials.spot, ...slip, says: slip.says === undefined ? says : `${says} ${slip.says}` }];
    },
  },
  {
    id: "credentials-scheme-in-use",
    severity: "note",
    says: "This scheme is in no registry, and in wide use.",
    section: "RFC 9110 §16.4.1",
    lesson: lessons.answer,
    change: "None is needed where the server asks for it.",
    find: ({ credentials, scheme }) => {
      const known = isRegistered(scheme) ? undefined : wideScheme(scheme);
      return known ? [{ ...credentials.spot, says: known.says }] : [];
    },
  },
  {
    id: "credentials-backslash",
    severity: "warning",
    says: "In quotes a backslash only says that the next character is meant as it is, so it is not part of the value.",
    section: "RFC 9110 §5.6.4",
    lesson: lessons.answer,
    change: "Write two backslashes for one.",
    find: ({ credentials }) => lostBackslashes(credentials),
  },
  {
    id: "credentials-over-http",
    severity: "warning",
    says: "These credentials go over a connection without TLS. Everybody on the way can read them.",
    section: "RFC 9110 §17.16.1",
    lesson: lessons.base64,
    change: "Use https, and let the server refuse http altogether.",
    find: ({ credentials, message }) =>
      message.kind === "request" && message.transport === "http" ? [credentials.spot] : [],
  },
  {
    id: "basic-decoded",
    severity: "note",
    says: "Base64 is an alphabet, not a lock.",
    section: "RFC 7617 §4",
    lesson: lessons.base64,
    change: "None is needed over TLS. If this paste goes to somebody, change the password.",
    find: (view) => {
      const pair = pairOf(view);
      if (pair === undefined) return [];
      const [user, password] = [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)];
      return [
        {
          ...view.credentials.spot,
          says: `Base64 is an alphabet, not a lock: this is the user-id ${JSON.stringify(user)} with the password ${JSON.stringify(password)}.`,
        },
      ];
    },
  },
  {
    id: "basic-password-with-colon",
    severity: "note",
    says: "There is more than one colon in the pair. The first one separates, so a user-id cannot hold one.",
    section: "RFC 7617 §2",
    lesson: lessons.colon,
    change: "None is needed if the colon belongs to the password.",
    find: (view) => (pairOf(view)?.replace(":", "").includes(":") ? [view.credentials.spot] : []),
  },
  {
    id: "basic-unreadable",
    severity: "error",
    says: "After Basic one Base64 text must stand that holds a user-id, a colon and a password.",
    section: "RFC 7617 §2",
    lesson: lessons.base64,
    change: "Join user-id and password with a colon, and write that in Base64 with its padding.",
    find: (view) => {
      if (view.scheme !== "basic" || pairOf(view) !== undefined) return [];
      const text = decoded(view.credentials.token68);
      const says =
        view.credentials.token68 === undefined
          ? "After Basic one Base64 text must stand, and none does."
          : text === undefined
            ? "This is not Base64 with its padding."
            : /[\0-\x1F\x7F]/.test(text)
              ? "Decoded, there is a control character in it."
              : "Decoded, it has no colon between user-id and password.";
      return [{ ...view.credentials.spot, says, ...slipOf(view) }];
    },
  },
];

/** The likely mistake in credentials that the grammar can read, with its sentence and the mended text; empty where there is none. */
export function slipOf({ slips }: CredentialsView): Partial<Spot> {
  const [slip] = slips;
  if (!slip) return {};
  const { id, says, mended } = slip;
  return { slip: id, says, ...(mended === undefined ? {} : { mended }) };
}

function isAlone({ credentials: { scheme, token68, params } }: CredentialsView): boolean {
  return (
    token68 === undefined &&
    params.length === 0 &&
    !isRegistered(scheme.toLowerCase()) &&
    !wideScheme(scheme) &&
    !isLoneScheme(scheme)
  );
}

function pairOf({ scheme, credentials }: CredentialsView): string | undefined {
  const text = scheme === "basic" ? decoded(credentials.token68) : undefined;
  return text?.includes(":") && !/[\0-\x1F\x7F]/.test(text) ? text : undefined;
}

// In UTF-8, or where that cannot be read in Latin-1: the encoding is not defined (RFC 7617 §2).
function decoded(token68: string | undefined): string | undefined {
  const octets = decodeBase64(token68 ?? "-");
  return octets && (decodeUtf8(octets) ?? octetsToText(octets));
}
