import { decodeBase64url, decodeUtf8, encodeBase64url, encodeUtf8 } from "#http/octets";

/** A step of a course plan: an address of this site, and what the teacher says about it. `minutes` is 0 where none are set aside. */
export type PlanStep = { readonly at: string; readonly minutes: number; readonly note: string };

/** A course plan as a teacher writes it: its title, a word to the students, and its steps in order. */
export type Plan = { readonly title: string; readonly note: string; readonly steps: readonly PlanStep[] };

/** The most steps of a plan. */
export const mostSteps = 200;
/** The most characters of a title, of a note, and of a link. */
export const longest = { title: 200, note: 2_000, link: 128 * 1024 } as const;

const version = "p1";

/** Whether a text can be the address of a page here: a path, perhaps with a query and a fragment, that leads to no other site. */
export function isOwnAddress(at: string): boolean {
  return /^\/(?![/\\])[\x21-\x5B\x5D-\x7E]*$/.test(at);
}

/** Writes a plan for a URL fragment: the codec's version and the plan in base64url. `decodePlan` reads the same back. */
export function encodePlan({ title, note, steps }: Plan): string {
  const json = JSON.stringify([title, note, steps.map((step) => [step.at, step.minutes, step.note])]);
  return `${version}.${encodeBase64url(encodeUtf8(json))}`;
}

/** Whether a fragment (without its #) claims to be a plan of any version. */
export function isEncodedPlan(fragment: string): boolean {
  return /^p\d+\./.test(fragment);
}

/** Reads what `encodePlan` wrote. Throws a SyntaxError that says what cannot be read. */
export function decodePlan(fragment: string): Plan {
  if (fragment.length > longest.link) throw new SyntaxError("This link is too long to be a plan");
  const [start, payload, ...rest] = fragment.split(".");
  if (start !== version && /^p\d+$/.test(start ?? ""))
    throw new SyntaxError("This plan was written by a newer version of this site");
  if (start !== version || !payload || rest.length > 0) throw new SyntaxError("This link holds no plan");
  const octets = decodeBase64url(payload);
  const json = octets && decodeUtf8(octets);
  const plan = json === undefined ? undefined : planIn(json);
  if (!plan) throw new SyntaxError("This link is damaged: the plan in it cannot be read");
  return plan;
}

function planIn(json: string): Plan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [title, note, steps]: readonly unknown[] = value;
  if (typeof title !== "string" || title.length > longest.title) return undefined;
  if (typeof note !== "string" || note.length > longest.note) return undefined;
  if (!Array.isArray(steps) || steps.length > mostSteps) return undefined;
  const read = steps.map(stepIn);
  return read.every((step) => step !== undefined) ? { title, note, steps: read } : undefined;
}

function stepIn(value: unknown): PlanStep | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [at, minutes, note]: readonly unknown[] = value;
  if (typeof at !== "string" || !isOwnAddress(at)) return undefined;
  if (typeof minutes !== "number" || !Number.isInteger(minutes) || minutes < 0 || minutes > 10_000) return undefined;
  return typeof note === "string" && note.length <= longest.note ? { at, minutes, note } : undefined;
}
