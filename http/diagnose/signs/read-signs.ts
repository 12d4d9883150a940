import { type Evidence, isCauseId, type Who } from "../diagnosis";
import { inContent, inField, inStartLine, inWords } from "../seen/evidence";
import { isWordsAlone, type Scene } from "../seen/scene";
import { inSpoken } from "../seen/spoken";
import { member } from "./patterns";
import { type Found, type FoundCause, meaningOf, type Sign } from "./sign";

/** What one sign means in a scene; nothing where a part of it is missing. */
export function readSign(sign: Sign, scene: Scene): readonly Found[] {
  const { answer, request, status } = scene;
  if (sign.unanswered ? !isWordsAlone(scene) : !fitsStatus(sign, scene)) return [];
  const places: (Evidence | undefined)[] = [];
  const look = sign.asWords ? inWords : inField;
  const inText = (pattern: RegExp) =>
    answer &&
    (sign.asWords
      ? inSpoken(scene.spoken, answer.message, answer.index, pattern)
      : inContent(answer.message, answer.index, pattern));
  if (sign.start) places.push(answer && inStartLine(answer.message, answer.index, sign.start));
  for (const [name, pattern] of sign.fields ?? []) {
    places.push(answer && look(answer.message, answer.index, name, pattern));
    if (places.at(-1) === undefined) return [];
  }
  for (const pattern of sign.content ?? []) {
    places.push(answer && inText(pattern));
    if (places.at(-1) === undefined) return [];
  }
  if (sign.asked) places.push(request && inStartLine(request.message, request.index, sign.asked));
  for (const [name, pattern] of sign.sent ?? []) {
    places.push(request && inField(request.message, request.index, name, pattern));
  }
  // A sign of a status alone shows in the status line.
  if (places.length === 0 && answer && status !== undefined) {
    const code = inStartLine(answer.message, answer.index, new RegExp(`\\b${status}\\b`));
    places.push(code ?? inContent(answer.message, answer.index, member("status|statusCode|code", `${status}\\b`)));
  }
  const evidence = places.filter((each) => each !== undefined).filter(({ text }) => text !== "");
  if (evidence.length === 0 || evidence.length < places.length) return [];
  return [found(sign, evidence, scene)];
}

function fitsStatus(
  { status: wanted, content, fields, asWords }: Sign,
  { status, errorInside, statusInside }: Scene,
): boolean {
  if (!wanted || (status !== undefined && wanted.includes(status))) return true;
  // Words that mean something else beside a 404 need one.
  // A field that says who answered tells nothing more without one either.
  const refuses = wanted.some((each) => each === 401 || each === 403);
  if (status === undefined)
    return asWords === true ? wanted.some((each) => each !== 404) : content !== undefined || refuses;
  // An error that came in a 200 is read as if it had come with the status it names, and a status alone is no sign of it.
  if (!errorInside || !(content || fields)) return false;
  return statusInside === undefined ? wanted.includes(401) || wanted.includes(403) : wanted.includes(statusInside);
}

function found(sign: Sign, evidence: readonly Evidence[], { status, errorInside }: Scene): Found {
  const counts = sign.status !== undefined || status === undefined || status >= 400 || errorInside !== undefined;
  const causes = counts ? causesOf(sign, evidence) : [];
  const who = sign.who && { who: sign.who, evidence, weight: weightOf(sign, sign.who, causes.length > 0) };
  return { causes, ...(who ? { who } : {}), ...(sign.tell === undefined || !counts ? {} : { tell: sign.tell }) };
}

function causesOf({ causes = {}, unanswered }: Sign, evidence: readonly Evidence[]): readonly FoundCause[] {
  return Object.entries(causes).flatMap(([id, meaning]) =>
    isCauseId(id) && meaning ? [{ id, evidence, ...meaningOf(meaning), ...(unanswered ? { unanswered } : {}) }] : [],
  );
}

// The content was written by whoever refused; a field may have been added on the way, and Server by the last of them.
function weightOf({ content, start, fields = [] }: Sign, { kind }: Who, refuses: boolean): number {
  const own = content || start ? 4 : fields.some(([name]) => !/^(?:server|via|x-powered-by)$/.test(name)) ? 3 : 0;
  const passing = fields.some(([name]) => name === "via") ? 1 : 2;
  return (own || passing) + (refuses ? 2 : 0) + (kind === "framework" || kind === "bot-check" ? 0.5 : 0);
}
