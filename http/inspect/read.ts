import { parseChallenges } from "../challenge";
import { GrammarError } from "../grammar";
import { fieldName } from "../registry/field-names";
import { readHar } from "./har";
import { type Paste, type PastedField, pasteLimit } from "./pasted";
import { readText } from "./text";

const nothing: Paste = { form: "nothing", messages: [], cut: false };

/**
 * Recognizes what somebody pasted: a HAR, the output of curl, one or more messages, header lines, or a bare challenge.
 * Any text gives a Paste; what cannot be recognized gives one without messages. Throws nothing.
 * @example readPasted('Basic realm="vault"').form // "challenge"
 */
export function readPasted(text: string): Paste {
  if (text.length > pasteLimit) return { ...nothing, form: "too-long" };
  if (text.trim() === "") return nothing;
  const har = readHar(text);
  if (har) return { form: "har", ...har };
  const { messages, cut } = readText(text);
  if (messages.some(({ kind }) => kind !== "fields")) {
    return {
      form: "messages",
      messages: messages.filter(({ kind, fields }) => kind !== "fields" || isKnown(fields)),
      cut,
    };
  }
  const known = messages.filter(({ fields }) => isKnown(fields));
  if (known.length > 0) return { form: "fields", messages: known, cut };
  return readBareValue(text);
}

function isKnown(fields: readonly PastedField[]): boolean {
  return fields.some(({ name }) => fieldName(name) !== undefined);
}

const knownSchemes =
  /^(?:basic|bearer|digest|dpop|negotiate|ntlm|hoba|mutual|scram-sha-(?:1|256)|vapid|privatetoken|gnap|oauth|apikey|token|jwt|hawk)(?![\w-])/i;

// The value of WWW-Authenticate or Authorization without its name, on one line.
function readBareValue(text: string): Paste {
  const value = text.trim();
  const likely = knownSchemes.test(value) && /=|^\S+(?: +\S+)?$/.test(value);
  if (/[\r\n]/.test(value) || !(likely || isChallenge(value))) return nothing;
  const line = text.slice(0, text.indexOf(value)).split("\n").length;
  const credentials = /^\S+ +(?:username\*? *=|[^ =,"]{8,}=*$)/i.test(value) && !/^(?:negotiate|ntlm) /i.test(value);
  const name = credentials ? "Authorization" : "WWW-Authenticate";
  const fields = [{ name, value, form: "plain", line } as const];
  return { form: "challenge", messages: [{ kind: "fields", startLine: "", line, fields, content: "" }], cut: false };
}

function isChallenge(value: string): boolean {
  try {
    return parseChallenges(value).some(({ params }) => params.length > 0);
  } catch (fault) {
    if (fault instanceof GrammarError) return false;
    throw fault;
  }
}
