import { fieldValues, type RequestMessage, type ResponseMessage } from "#http/message";
import type { Moment, SigningKeys } from "#http/schemes/scheme";
import { createKeys } from "#sandbox/keys";
import { createMemory } from "#sandbox/memory/memory";

/** The origin that the tests ask. */
export const knock = "https://knock.example";

/** A moment whose clock stands still, with keys to sign by and a memory of its own. */
export async function signingMoment(now = 1_800_000_000): Promise<Moment & { readonly keys: SigningKeys }> {
  let drawn = 0;
  const random = (octets: number) => {
    drawn += 1;
    return new Uint8Array(octets).fill(drawn);
  };
  return {
    now,
    random,
    key: new Uint8Array(32).fill(7),
    memory: createMemory(() => now),
    keys: await createKeys(),
    origin: knock,
  };
}

/** A request to that origin; the content is a text. */
export function asked(
  method: string,
  target: string,
  fields: readonly (readonly [string, string])[] = [],
  content = "",
): RequestMessage {
  const all = [["Host", "knock.example"], ["X-Forwarded-Proto", "https"], ...fields] as const;
  return { method, target, fields: all, content: new TextEncoder().encode(content) };
}

/** The members of a response's JSON content. */
export function membersOf({ content }: Pick<ResponseMessage, "content">): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(new TextDecoder().decode(content));
  return Object.fromEntries(Object.entries(Object(value)));
}

/** The challenges of a response as they stand on the wire; "" where there are none. */
export function challengeOf({ fields }: ResponseMessage): string {
  return fieldValues(fields, "WWW-Authenticate").join(", ");
}
