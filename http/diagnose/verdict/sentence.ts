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
  if (!scene)
    return "No status and no header lines were found here, so nothing can be told: paste what curl -i prints, which has both.";
  const { answer, status } = scene;
  if (cause) {
    const succeeded = status !== undefined && status < 300;
    const link = succeeded ? `, ${but[cause.sure]}` : ` ${because[cause.sure]}`;
    // Without a status it was no server that refused: the browser has the answer, and keeps it.
    const kept = cause.id === "cors" && status === undefined && scene.answer && who.kind === "unknown";
    return `${kept ? "The browser keeps this from the page" : subject(scene, who, cause)}${link} ${lowerFirst(cause.says, who)}`;
  }
  if (!answer)
    return scene.request?.message.kind === "request" && scene.request.message.whole === false
      ? "Only a request could be read here, and nothing is wrong with it as far as it shows: paste its answer too, from the line with the status on."
      : "Nothing is wrong with this request as far as it can be seen without its answer.";
  if (status === undefined && inField(answer.message, answer.index, "www-authenticate", /\S/)) {
    return "This challenge asks for credentials, and nothing here shows whether any were sent.";
  }
  if (status === undefined)
    return "Nothing in this shows a refusal: paste the line with the status, and what stands below it.";
  if (status >= 300 && status < 400 && status !== 304)
    return `${subject(scene, who)}: it sends the client to another address. Ask that one with curl -i: what does it answer?`;
  if (status < 400) return "Nothing was refused here.";
  const said = plain.get(status);
  if (said) return `${subject(scene, who)}: ${said}.`;
  return tell === undefined
    ? `${subject(scene, who)}, and nothing here shows why.`
    : `${subject(scene, who)}, and nothing here shows why: ${lowerFirst(tell)}`;
}

// Who did not answer, or could not, has not refused.
const failures: readonly Cause["id"][] = ["upstream-failed", "upstream-slow", "overloaded"];

function subject({ answer, status }: Scene, { kind, name }: Who, cause?: Cause): string {
  if (!answer) return "This request will be refused";
  if (cause?.unanswered) return "This failed";
  if (status === undefined && kind === "unknown" && cause && failures.includes(cause.id)) return "This failed";
  const writer = kind === "unknown" ? "The server" : name;
  return status === undefined ? `${writer} refused this` : `${writer} answered ${status}`;
}

// Sentences that begin with a name keep its capital.
const names =
  /^(?:WordPress|Jenkins|Apache|Authorization|IIS|GitHub|GitLab|Plex|LiteSpeed|HAProxy|Google|Microsoft|Amazon|Access-Control)/;

function lowerFirst(sentence: string, { name }: Pick<Who, "name"> = { name: "unknown" }): string {
  const isName = !/^(?:An?|The) /.test(name) && sentence.startsWith(`${name.split(" ", 1)[0]} `);
  return isName || names.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

// What these say by themselves. RFC 9110 §15.5, §15.6; RFC 6585 §3.
const plain: ReadonlyMap<number, string> = new Map([
  [404, "it has nothing to show at this address"],
  [406, "it has this in no form that the request accepts"],
  [409, "what was asked conflicts with the present state of the resource"],
  [410, "what was at this address is gone for good"],
  [412, "a condition of the request does not hold"],
  [416, "the range that was asked for lies outside of the content"],
  [417, "it cannot do what Expect asks for"],
  [423, "the resource is locked"],
  [425, "it does not take what may have been sent twice"],
  [426, "it wants another protocol"],
  [428, "it wants a condition with this request"],
  [500, "something failed in it that it does not name"],
]);
