import { z } from "zod";
import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { showUtf8 } from "#http/octets";
import { type Answered, withProblem } from "../../space/respond";

const types = ["application/x-www-form-urlencoded", "application/json"];

const login = z.object({
  user: z.string().max(64),
  password: z.string().max(128),
  seconds: z.coerce.number().int().min(1).max(300).default(300),
});

/** What a login sends: who, the password, and for how many seconds the session shall hold. */
export type Login = z.infer<typeof login>;

/** The type of the content, in lower case, without its parameters; "" if none is given. RFC 9110 §8.3. */
export function mediaTypeOf(request: RequestMessage): string {
  return (fieldValue(request.fields, "Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Reads a login from a form or from JSON; an answer (415 or 400) where it cannot be read. */
export function readLogin(request: RequestMessage, asked: Decision): { login: Login } | { answered: Answered } {
  const type = mediaTypeOf(request);
  const accept: FieldLine = ["Accept", types.join(", ")];
  if (!types.includes(type)) {
    const detail = `A login is taken as ${types.join(" or ")}.`;
    const decision: Decision = [...asked, { question: "media-type-supported", yes: false, detail }];
    // RFC 9110 §15.5.16
    return { answered: withProblem(415, decision, [accept]) };
  }
  const read = login.safeParse(contentOf(request, type));
  if (read.success) return { login: read.data };
  const detail = "Expected user and password as texts, and seconds, if given, from 1 to 300.";
  return { answered: withProblem(400, [...asked, { question: "content-readable", yes: false, detail }]) };
}

function contentOf({ content }: RequestMessage, type: string): unknown {
  const text = showUtf8(content);
  if (type !== "application/json") return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
