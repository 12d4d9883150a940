import { readChallenges } from "../../challenge";
import { readCredentials } from "../../credentials";
import { GrammarError } from "../../grammar";
import { maskOf } from "../paste/masked";
import { ownForm } from "../wide-schemes";
import { challengeEdits } from "./challenge-slips";
import { looks } from "./credentials-slips";
import type { CredentialsSlip } from "./look";
import { applyEdits, type Edit, type Slip } from "./slip";

/** What a text was meant to be. */
export type Meant = "challenge" | "credentials";

// One slip often hides the next: quotes around a value in which Bearer stands twice.
const mostRounds = 4;

/**
 * Names the likely mistakes in a value of WWW-Authenticate or Authorization, with the mended text, which the grammar reads.
 * None for a challenge that can be read, and for credentials that are what they should be. Linear in the text; throws nothing.
 * RFC 9110 §11.3, §11.4.
 * @example slipsIn('Basic realm="a" charset="UTF-8"', "challenge")[0]?.mended // 'Basic realm="a", charset="UTF-8"'
 */
export function slipsIn(text: string, as: Meant): readonly Slip[] {
  // What somebody masked is not judged.
  if (maskOf(text) === "masked") return [];
  if (as === "challenge") {
    if (reads(text, "challenge")) return [];
    const found = slipsOfEdits(text, mendingOf(text), "challenge");
    return found.length > 0 ? found : paramsAlone(text);
  }
  const found = slipsOfCredentials(text);
  if (found.length > 0 || reads(text, "credentials") || ownForm(text)) return found;
  return slipsOfEdits(text, mendingOf(text), "credentials");
}

/** The changes after which a text reads as challenges, in order; undefined where nothing known is wrong with it, or too much. */
export function mendingOf(text: string): readonly Edit[] | undefined {
  const edits = challengeEdits(text)?.toSorted((one, other) => one.from - other.from);
  if (!edits || edits.some(({ from }, index) => from < (edits[index - 1]?.to ?? 0))) return undefined;
  return edits;
}

function slipsOfEdits(text: string, edits: readonly Edit[] | undefined, as: Meant): readonly Slip[] {
  if (!edits) return [];
  const mended = applyEdits(text, edits).trim();
  const right = mended !== "" && reads(mended, as) && (as === "challenge" || first(mended) === undefined);
  const rest = right ? { mended } : {};
  return edits.map(({ id, says, start, end }) => ({ id, says, start, end, ...rest }));
}

// realm="x" with no scheme before it.
function paramsAlone(text: string): readonly Slip[] {
  const [found] =
    /^\s*(?:realm|error|scope|nonce|qop|charset|resource_metadata|authorization_uri)[ \t]*=/i.exec(text) ?? [];
  if (found === undefined) return [];
  const says = "Parameters stand here without a scheme before them, such as Basic or Bearer.";
  return [{ id: "scheme-missing", says, start: 0, end: found.length }];
}

function slipsOfCredentials(text: string): readonly Slip[] {
  const found: Slip[] = [];
  let now = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = first(now);
    if (!next || found.some(({ id }) => id === next.id)) break;
    const [start, end] = [placeIn(text, now, next.start), placeIn(text, now, next.end)];
    found.push({ id: next.id, says: next.says, start, end: Math.max(start, end) });
    if (next.mended === undefined) return found;
    now = next.mended.trim();
  }
  const mended = now !== text && reads(now, "credentials") && first(now) === undefined ? { mended: now } : {};
  return found.map((each) => ({ ...each, ...mended }));
}

function first(text: string): CredentialsSlip | undefined {
  for (const look of looks) {
    const found = look(text);
    if (found) return found;
  }
  return undefined;
}

// What is the same at the end of both stands as far from it; what is not is shown where the first text has it.
function placeIn(text: string, now: string, offset: number): number {
  if (text === now) return offset;
  const fromEnd = text.length - (now.length - offset);
  return Math.max(0, Math.min(text.length, text.endsWith(now.slice(offset)) ? fromEnd : offset));
}

function reads(text: string, as: Meant): boolean {
  try {
    return as === "challenge"
      ? readChallenges(text).length > 0 || text.trim() === ""
      : readCredentials(text).scheme !== "";
  } catch (fault) {
    if (fault instanceof GrammarError) return false;
    throw fault;
  }
}
