import { parseCredentials } from "#http/credentials";
import { fieldValues, type RequestMessage } from "#http/message";
import { parseUserPass } from "#http/schemes/basic/user-pass";
import { sameSecret } from "#http/schemes/secret";

/** A client of the authorization server: what it may ask for, and by which kind of login it is known. RFC 6749 §2. */
export type Client = {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  readonly grants: readonly string[];
  readonly acr?: string;
};

const grants = ["client_credentials", "refresh_token"];

/** Every client, for all to see: their secrets open nothing but lessons. `keeper` counts as logged in by two factors. */
export const clients: readonly Client[] = [
  { id: "reader", secret: "turn the page", scopes: ["books:read"], grants },
  { id: "writer", secret: "ink and quill", scopes: ["books:read", "books:write"], grants },
  { id: "keeper", secret: "two locks", scopes: ["books:read", "books:write"], grants, acr: "mfa" },
  { id: "visitor", secret: "no library card", scopes: [], grants: [] },
];

/** What a request says of the client that sends it: nothing, a pair, or something that cannot be taken. */
export type Claimed =
  | { readonly by: "nothing" }
  | { readonly by: "field" | "content"; readonly id: string; readonly secret: string }
  | { readonly by: "field" | "several"; readonly fault: string };

/** Reads who the client says it is: by Basic, or by parameters in the content, never both and never in the target. RFC 6749 §2.3.1. */
export function claimedClient({ fields, target }: RequestMessage, form: ReadonlyMap<string, string>): Claimed {
  const values = fieldValues(fields, "Authorization");
  const [id, secret] = [form.get("client_id"), form.get("client_secret")];
  const query = new URLSearchParams(/\?([^#]*)/.exec(target)?.[1] ?? "");
  if (query.has("client_secret")) return { by: "several", fault: "A secret in the target is in every log on the way." };
  if (values.length > 1) return { by: "several", fault: "More than one Authorization field came." };
  const [value] = values;
  if (value === undefined) {
    return id === undefined ? { by: "nothing" } : { by: "content", id, secret: secret ?? "" };
  }
  if (secret !== undefined) return { by: "several", fault: "The client came twice: in the field and in the content." };
  const claimed = readBasic(value);
  if ("id" in claimed && id !== undefined && id !== claimed.id) {
    return { by: "several", fault: "The field names one client, and the content another." };
  }
  return claimed;
}

function readBasic(value: string): Claimed {
  try {
    const { scheme, token68 = "" } = parseCredentials(value);
    if (scheme.toLowerCase() !== "basic") return { by: "field", fault: "A client authenticates by Basic here." };
    const { userId, password } = parseUserPass(token68);
    return { by: "field", id: formDecode(userId), secret: formDecode(password) };
  } catch {
    return { by: "field", fault: "The Basic credentials cannot be read." };
  }
}

// RFC 6749 Appendix B: id and secret are form-encoded before Basic joins them.
function formDecode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

/** The client whose id and secret these are; undefined where there is none. */
export function knownClient(id: string, secret: string): Client | undefined {
  const client = clients.find((each) => each.id === id);
  return sameSecret(secret, client?.secret ?? "") ? client : undefined;
}
