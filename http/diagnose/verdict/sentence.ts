import type { Cause, Who } from "../diagnosis";
import { inField } from "../seen/evidence";
import type { Scene } from "../seen/scene";

const because: Readonly<Record<Cause["sure"], string>> = {
  certain: "because",
  likely: "most likely because",
  possible: "possibly because",
};

// What came with success was not refused for it.
const but: Readonly<Record<Cause["sure"], string>> = {
  certain: "but",
  likely: "and most likely",
  possible: "and possibly",
};

/** The diagnosis in one sentence: who answered what, and why; or that it cannot be told, and what would tell. */
export function firstSentence(scene: Scene | undefined, who: Who, [cause]: readonly Cause[], tell?: string): string {
  if (!scene) return "No message was found here.";
  const { answer, status } = scene;
  if (cause) {
    const succeeded = status !== undefined && status < 300;
    const link = succeeded ? `, ${but[cause.sure]}` : ` ${because[cause.sure]}`;
    return `${subject(scene, who)}${link} ${lowerFirst(cause.says)}`;
  }
  if (!answer) return "Nothing is wrong with this request as far as it can be seen without its answer.";
  if (status === undefined && inField(answer.message, answer.index, "www-authenticate", /\S/)) {
    return "This challenge asks for credentials, and nothing here shows whether any were sent.";
  }
  if (status === undefined || status < 400) return "Nothing was refused here.";
  return tell === undefined
    ? `${subject(scene, who)}, and nothing here shows why.`
    : `${subject(scene, who)}, and nothing here shows why: ${lowerFirst(tell)}`;
}

function subject({ answer, status }: Scene, { kind, name }: Who): string {
  if (!answer) return "This request will be refused";
  const writer = kind === "unknown" ? "The server" : name;
  return status === undefined ? `${writer} refused this` : `${writer} answered ${status}`;
}

// "The token expired" becomes "the token expired"; a name keeps its capital.
function lowerFirst(sentence: string): string {
  return /^(?:An?|The|No|This|That|These|Too|It|Its|Send|Try|Your|Every|Nobody|Somebody|Something|One|Two|Only|Neither|Most|Many|Nothing|Between|Before|Behind|In|What|Whoever|As|There|Does|Look|Open|Ask)\b/.test(
    sentence,
  )
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}
