import { type Credentials, parseCredentials } from "#http/credentials";

/** Reads the value of an Authorization line; undefined where it cannot be read. */
export function credentialsIn(value: string): Credentials | undefined {
  try {
    return parseCredentials(value);
  } catch {
    return undefined;
  }
}
