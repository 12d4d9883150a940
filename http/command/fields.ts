import { formatCredentials } from "../credentials";
import type { FieldLine } from "../message";
import { encodeBase64, textToOctets } from "../octets";

/** A line that a tool writes by itself, and none where its value is missing. */
export type OwnLine = readonly [name: string, value: string | undefined];

/** A line as it was given: without a value where it takes the tool's own line away. */
export type GivenLine = { readonly name: string; readonly value: string | undefined };

/** The lines of a tool and then those that were given; no line of the tool's has a name that was given. */
export function joinedFields(own: readonly OwnLine[], given: readonly GivenLine[]): readonly FieldLine[] {
  const names = new Set(given.map(({ name }) => name.toLowerCase()));
  return [
    ...own.flatMap(([name, value]) =>
      value === undefined || names.has(name.toLowerCase()) ? [] : [[name, value] as const],
    ),
    ...given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  ];
}

/** Whether a line of that name, whatever its case, was given. */
export function isGiven(given: readonly { readonly name: string }[], name: string): boolean {
  return given.some((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** Writes name and password, given as octets, as Basic credentials; without a colon the password is empty. RFC 7617 §2. */
export function basicOf(login: string): string {
  const pair = login.includes(":") ? login : `${login}:`;
  return formatCredentials({ scheme: "Basic", token68: encodeBase64(textToOctets(pair)), params: [] });
}
