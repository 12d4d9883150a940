import { parseChallenges } from "../../challenge";
import { GrammarError } from "../../grammar";
import type { Paste, PastedMessage } from "../pasted";

const knownSchemes =
  /^(?:basic|bearer|digest|dpop|negotiate|ntlm|hoba|mutual|scram-sha-(?:1|256)|vapid|privatetoken|gnap|oauth|apikey|token|jwt|hawk)(?![\w-])/i;

/** Reads the value of WWW-Authenticate or Authorization without its name, on one line. Undefined for any other text. Throws nothing. */
export function readBareValue(text: string): Paste | undefined {
  const value = text.trim();
  const likely = knownSchemes.test(value) && /=|^\S+(?: +\S+)?$/.test(value);
  if (/[\r\n]/.test(value) || !(likely || isChallenge(value))) return undefined;
  const line = text.slice(0, text.indexOf(value)).split("\n").length;
  const credentials = /^\S+ +(?:username\*? *=|[^ =,"]{8,}=*$)/i.test(value) && !/^(?:negotiate|ntlm) /i.test(value);
  return {
    form: "challenge",
    messages: [fieldMessage(credentials ? "Authorization" : "WWW-Authenticate", value, line)],
    cut: false,
  };
}

// need: Basic realm="x"; www-authenticate header was: Bearer realm="x", error="invalid_token").
const inSentence = /\b(basic|bearer|digest|negotiate|ntlm) +(?=[\w*-]{1,40}=)/i;

/** Finds a challenge inside a sentence, from its scheme to the end of what fits. Undefined where there is none. Throws nothing. */
export function challengeIn(text: string, line: number): PastedMessage | undefined {
  const start = text.slice(0, 16_384).search(inSentence);
  if (start < 0) return undefined;
  const rest = text.slice(start, start + 16_384);
  const value =
    /^\S+ +(?:[\w*-]{1,40}=(?:"(?:[^"\\]|\\.)*"|[^\s,"]*)(?:, *)?)+/.exec(rest)?.[0].replace(/(?<![, ])[, ]+$/, "") ??
    "";
  if (!isChallenge(value)) return undefined;
  return { ...fieldMessage("WWW-Authenticate", value, line), content: text.slice(0, start).trim() };
}

function fieldMessage(name: string, value: string, line: number): PastedMessage {
  return { kind: "fields", startLine: "", line, fields: [{ name, value, form: "plain", line }], content: "" };
}

function isChallenge(value: string): boolean {
  try {
    return parseChallenges(value).some(({ params }) => params.length > 0);
  } catch (fault) {
    if (fault instanceof GrammarError) return false;
    throw fault;
  }
}
