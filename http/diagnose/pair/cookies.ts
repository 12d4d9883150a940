import { partOfField } from "../seen/evidence";
import { type Found, foundCause } from "../signs/sign";
import type { Pair } from "./both";

// The names of cookies that say who is asking.
const sessions = /^[^=;]{0,60}(?:sess|sid|auth|token|jwt|login|remember|user|identity)/i;

/** A session's cookie that every browser throws away, so that the next request comes without it. RFC 10025 §5.7. */
export function cookieThrownAway({ scene }: Pair): readonly Found[] {
  const { answer } = scene;
  if (!answer) return [];
  return answer.message.fields.flatMap(({ name, value }, field): readonly Found[] => {
    if (name.toLowerCase() !== "set-cookie" || value === "") return [];
    const says = sessions.test(value.slice(0, 200)) ? reasonOf(value.slice(0, 4096)) : undefined;
    if (says === undefined) return [];
    const next = { server: "Mend the attributes of the cookie, then look in the browser whether it is kept." };
    return foundCause("credentials-missing", { sure: "likely", says, next }, [
      partOfField(answer.message, answer.index, field),
    ]);
  });
}

function reasonOf(value: string): string | undefined {
  const [pair = "", ...rest] = value.split(";").map((part) => part.trim());
  const attributes = new Map(
    rest.map((each) => [/^[^=]*/.exec(each)?.[0].trim().toLowerCase(), each.replace(/^[^=]*=?/, "").trim()]),
  );
  const secure = attributes.has("secure");
  if (/^__Host-/i.test(pair) && (attributes.has("domain") || attributes.get("path") !== "/" || !secure)) {
    return "The browser throws the cookie away, because a name with __Host- wants Secure, Path=/ and no Domain; the next request comes without it.";
  }
  if (/^__Secure-/i.test(pair) && !secure) {
    return "The browser throws the cookie away, because a name with __Secure- wants Secure; the next request comes without it.";
  }
  return attributes.get("samesite")?.toLowerCase() === "none" && !secure
    ? "The browser throws the cookie away, because SameSite=None wants Secure; the next request comes without it."
    : undefined;
}
