import { inspect } from "#http/inspect/inspect";
import type { PastedMessage } from "#http/inspect/pasted";
import { readPasted } from "#http/inspect/read";
import type { Finding } from "#http/inspect/rule";

/** `right`: the status that fits, and nothing against its header. `loose`: it gets by. `wrong`: it misleads a client. */
export type Verdict = "right" | "loose" | "wrong";

/** What the inspector and the wanted status say of one response. */
export type Judged = { readonly status: number; readonly verdict: Verdict; readonly findings: readonly Finding[] };

/** The status that fits; `mayTake` where a server is free to take the request as well. */
type Wanted = { readonly wanted: number; readonly mayTake?: boolean };

/**
 * Judges a response to a request by the rules of /inspect. It is wrong where a rule that says must is broken, or where
 * the status is of another class than the wanted one; loose where another status of that class came, or a rule that says
 * should is broken. Throws a SyntaxError for a text that is no response.
 */
export function judge(request: string, response: string, { wanted, mayTake = false }: Wanted): Judged {
  const [asked] = readPasted(request).messages;
  const [answer] = readPasted(response).messages;
  if (answer?.kind !== "response") throw new SyntaxError(`No response: ${JSON.stringify(response.slice(0, 80))}`);
  const whole: PastedMessage = asked?.kind === "request" ? { ...answer, request: asked } : answer;
  const findings = inspect([whole], 0).filter(({ severity }) => severity !== "note");
  return {
    status: answer.status,
    verdict: mayTake && answer.status < 300 ? "loose" : verdictOf(answer.status, wanted, findings),
    findings,
  };
}

function verdictOf(status: number, wanted: number, findings: readonly Finding[]): Verdict {
  const otherClass = Math.floor(status / 100) !== Math.floor(wanted / 100);
  if (otherClass || isOtherQuestion(status, wanted)) return "wrong";
  if (findings.some(({ severity }) => severity === "error")) return "wrong";
  return status === wanted && findings.length === 0 ? "right" : "loose";
}

// To ask who is there is one thing, to refuse is another. RFC 9110 §15.5.2, §15.5.4
function isOtherQuestion(status: number, wanted: number): boolean {
  return (wanted === 401 && status === 403) || (wanted === 403 && status === 401);
}
