import type { Diagnosis } from "./diagnose/diagnosis";
import { checkPair } from "./diagnose/pair";
import { type Scene, scenesOf } from "./diagnose/seen/scene";
import { lessSure, readTables } from "./diagnose/signs/read-tables";
import { type Found, foundCause } from "./diagnose/signs/sign";
import { firstSentence } from "./diagnose/verdict/sentence";
import { tellApart } from "./diagnose/verdict/tell";
import { weighCauses, weighWriter } from "./diagnose/verdict/weigh";
import type { Paste } from "./inspect/pasted";

export type { Diagnosis, Evidence } from "./diagnose/diagnosis";

/**
 * Says who wrote the answer that was pasted and why it came, each with the places in the paste that show it.
 * Of several answers the last refusal counts that no success followed. `now` is in seconds since 1970-01-01T00:00Z, for
 * tokens that expire. Without evidence there is no cause, and without one the writer is "unknown". Throws nothing.
 */
export function diagnose(paste: Paste, now: number): Diagnosis {
  const scenes = scenesOf(paste, now);
  let first: Diagnosis | undefined;
  for (const scene of scenes) {
    const diagnosis = diagnoseScene(scene);
    if (diagnosis.causes.length > 0) return diagnosis;
    first ??= diagnosis;
  }
  const who = { kind: "unknown", name: "unknown" } as const;
  return first ?? { first: firstSentence(undefined, who, []), writtenBy: { who, evidence: [] }, causes: [] };
}

function diagnoseScene(scene: Scene): Diagnosis {
  const pair = checkPair(scene);
  const broken = pair.some(({ causes }) => causes.some(({ id }) => id === "challenge-malformed"));
  const read = readTables(scene).map((each) => (broken && inChallenge(each, scene) ? lessSure(each) : each));
  const told = read.some(({ causes }) => causes.some(({ sure }) => sure !== "possible"));
  // Nobody needs to guess where the answer says why.
  const inside = foundCause("error-in-200", "certain", [scene.errorInside]);
  const found = [...inside, ...read, ...(told ? pair.filter(({ guess }) => !guess) : pair)];
  const causes = weighCauses(found);
  const writtenBy = weighWriter(found);
  const tell = tellApart(scene, causes, found);
  const about = (scene.answer ?? scene.request)?.index;
  return {
    first: firstSentence(scene, writtenBy.who, causes, tell),
    writtenBy,
    causes,
    ...(tell === undefined ? {} : { tell }),
    ...(about === undefined ? {} : { about }),
  };
}

// What stands in a challenge that cannot be read reaches no client.
function inChallenge({ causes }: Found, { answer }: Scene): boolean {
  const places = causes.flatMap(({ evidence }) => evidence);
  return places.some(({ part, field = -1 }) => part === "field" && isChallenge(answer?.message.fields[field]?.name));
}

function isChallenge(name: string | undefined): boolean {
  return name !== undefined && /^(?:www|proxy)-authenticate$/i.test(name);
}
