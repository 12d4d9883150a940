import { formatSchemeAndParams, type Mark, readSchemeAndParams, type SchemeAndParams } from "./auth-param";
import { Scanner } from "./grammar";

/** What Authorization or Proxy-Authorization carries: one scheme's proof, never a list. RFC 9110 §11.4. */
export type Credentials = SchemeAndParams;

// RFC 7616 §3.4: algorithm, qop, nc and userhash go unquoted, as does an ext-value (RFC 8187 §3.2.1); RFC 9729 §4: no parameter of Concealed is quoted.
const bareInCredentials = ["algorithm", "qop", "nc", "userhash", "username*"];
const concealedParams = ["k", "a", "p", "s", "v"];

/**
 * Reads the value of Authorization: exactly one set of credentials, order and case kept, values without quotes.
 * Throws a SyntaxError with the `offset` for an empty value, a second set, or what the grammar forbids. RFC 9110 §11.6.2.
 * @example parseCredentials("Basic QTpi") // { scheme: "Basic", token68: "QTpi", params: [] }
 */
export function parseCredentials(value: string): Credentials {
  return readCredentials(value);
}

/** Reads as `parseCredentials` does and tells `mark` where each part stands; what was marked before an error still holds. */
export function readCredentials(value: string, mark?: Mark): Credentials {
  const scanner = new Scanner(value);
  scanner.skipWhitespace();
  const credentials = readSchemeAndParams(scanner, mark);
  scanner.skipWhitespace();
  if (!scanner.atEnd) scanner.fail("Expected one set of credentials and then the end");
  return credentials;
}

/** Writes credentials so that `parseCredentials` reads the same back. Throws a RangeError for what the grammar cannot hold. */
export function formatCredentials(credentials: Credentials): string {
  const bare = credentials.scheme.toLowerCase() === "concealed" ? concealedParams : bareInCredentials;
  return formatSchemeAndParams(credentials, bare);
}
