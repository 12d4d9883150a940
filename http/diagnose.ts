import type { Diagnosis } from "./diagnose/diagnosis";
import { families } from "./diagnose/families";
import { checkPair } from "./diagnose/pair";
import { type Scene, scenesOf } from "./diagnose/seen/scene";
import { explained } from "./diagnose/signs/explained";
import { readSign } from "./diagnose/signs/read-signs";
import { firstSentence } from "./diagnose/verdict/sentence";
import { tellApart } from "./diagnose/verdict/tell";
import { weighCauses, weighWriter } from "./diagnose/verdict/weigh";
import { words } from "./diagnose/words";
import type { Paste } from "./inspect/pasted";

export type { Cause, CauseId, Diagnosis, Evidence, Next, Sure, Who, WhoKind } from "./diagnose/diagnosis";

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
  const known = families.flatMap(({ signs }) => signs.flatMap((sign) => readSign(sign, scene)));
  const said = words.flatMap(({ signs }) => signs.flatMap((sign) => readSign(sign, scene)));
  const found = [...checkPair(scene), ...known, ...said.filter((each) => !explained(each, known))];
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
