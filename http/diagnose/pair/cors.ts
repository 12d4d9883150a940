import { absoluteForm } from "../../target-uri";
import type { Evidence } from "../diagnosis";
import { inField, wholeStartLine } from "../seen/evidence";
import type { Meaning } from "../signs/sign";
import { type Found, foundCause } from "../signs/sign";
import { type Pair, requestLine } from "./both";

const anything = /^.+$/s;

/** What of an answer makes a browser keep it from the page. Fetch, CORS protocol. */
export function corsRefused(pair: Pair): readonly Found[] {
  const { answer, request, status } = pair.scene;
  if (!answer) return [];
  const of = (name: string, pattern = anything) => inField(answer.message, answer.index, name, pattern);
  const asked = (name: string, pattern = anything) =>
    request ? inField(request.message, request.index, name, pattern) : undefined;
  const allowed = of("access-control-allow-origin");
  const credentials = of("access-control-allow-credentials", /^true$/i);
  // A server may say so to everybody; it matters to a page alone.
  const byPage = asked("origin") ?? asked("sec-fetch-mode", /^cors$/i);
  if (allowed?.text === "*" && credentials && (byPage || (status !== undefined && !request) || (status ?? 0) >= 400)) {
    return cors(
      "The answer allows every origin by a star and credentials too, and a browser refuses the two together.",
      [allowed, credentials],
    );
  }
  const count = answer.message.fields.filter(({ name }) => name.toLowerCase() === "access-control-allow-origin").length;
  if (allowed && (count > 1 || /,|\s\S/.test(allowed.text))) {
    return cors("Access-Control-Allow-Origin holds more than one value, and a browser takes one.", [allowed]);
  }
  const origin = asked("origin");
  if (allowed && origin && allowed.text !== "*" && allowed.text !== origin.text) {
    return cors("The answer allows another origin than the one that asked.", [allowed, origin]);
  }
  const hidden = unnamedOrigin(pair, allowed !== undefined, origin);
  if (hidden.length > 0) return hidden;
  const method = request?.message.kind === "request" ? request.message.method : undefined;
  const wanted = asked("access-control-request-method");
  if (method !== "OPTIONS" || !wanted) return [];
  return preflight(pair, allowed !== undefined, status ?? 0);
}

/** A page of another origin asked, and the answer names none: the page sees a failure and no status. */
function unnamedOrigin({ scene }: Pair, allowed: boolean, origin: Evidence | undefined): readonly Found[] {
  const { answer, request, status } = scene;
  if (allowed || !answer || !origin || !request || status === undefined) return [];
  const isPreflight = request.message.kind === "request" && request.message.method === "OPTIONS";
  const host = inField(request.message, request.index, "host", /^\S{1,260}$/)?.text.toLowerCase();
  const from = absoluteForm(origin.text)?.authority.toLowerCase();
  const ownPage = inField(request.message, request.index, "sec-fetch-site", /^(?:same-origin|none)$/i);
  const page = inField(request.message, request.index, "sec-fetch-mode", /^navigate$/i);
  const typed = inField(request.message, request.index, "accept", /text\/html/i);
  if (
    isPreflight ||
    typed ||
    status < 200 ||
    !host ||
    !from ||
    from === host ||
    ownPage ||
    page ||
    (status >= 300 && status < 400)
  )
    return [];
  const says = "The answer names no allowed origin, so the page that asked sees a failure and not this answer.";
  return foundCause("cors", { sure: status < 300 ? "certain" : "possible", says }, [origin]);
}

function preflight({ scene }: Pair, allowed: boolean, status: number): readonly Found[] {
  const { answer, request } = scene;
  if (!answer || !request) return [];
  const line = wholeStartLine(answer.message, answer.index);
  if (status < 200 || status > 299) {
    const says = "The preflight of a browser carries no credentials, and has to succeed without them.";
    return cors(says, [requestLine(scene), line]);
  }
  if (!allowed) return cors("The answer to the preflight names no allowed origin.", [line]);
  const of = (name: string) => inField(answer.message, answer.index, name, anything);
  const asked = (name: string) => inField(request.message, request.index, name, anything);
  const [method, methods] = [asked("access-control-request-method"), of("access-control-allow-methods")];
  const simple = /^(?:GET|HEAD|POST)$/.test(method?.text ?? "");
  if (method && !simple && !names(methods?.text).includes(method.text.toLowerCase()) && methods?.text.trim() !== "*") {
    return cors("The answer to the preflight does not allow the method.", [method, methods]);
  }
  const [headers, list] = [asked("access-control-request-headers"), of("access-control-allow-headers")];
  const listed = names(list?.text);
  const missing = names(headers?.text).filter(
    (name) => !listed.includes(name) && (name === "authorization" || !listed.includes("*")),
  );
  if (!headers || missing.length === 0) return [];
  const says = listed.includes("*")
    ? "The answer to the preflight allows headers by a star, which does not cover Authorization."
    : "The answer to the preflight does not allow a header that the page wants to send.";
  return cors(says, [headers, list]);
}

function names(value: string | undefined): readonly string[] {
  return (value ?? "")
    .toLowerCase()
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function cors(says: string, evidence: Parameters<typeof foundCause>[2]): readonly Found[] {
  const meaning: Meaning = { sure: "certain", says };
  return foundCause("cors", meaning, evidence);
}
