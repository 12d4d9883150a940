import type { PastedMessage, PastedRequest } from "../../inspect/pasted";
import { absoluteForm } from "../../target-uri";
import type { Evidence } from "../diagnosis";
import { inField, inStartLine, partOfField, wholeStartLine } from "../seen/evidence";
import { type Found, foundCause } from "../signs/sign";
import { evidenceAt, type Pair, requestLine } from "./both";
import { otherCredentials } from "./sent";

// How Authorization is misspelled.
const almost =
  /^(?:authori[sz]ations|authorisation|autorization|authorizaion|authoriztion|authorizaton|authentication|authenticate|authorize|auth|bearer|x-authorization|authorization-?(?:header|token|bearer))$/i;

/** A 401 to a request that carried no Authorization, or to one that is not in the paste. */
export function nothingSent(pair: Pair): readonly Found[] {
  const { scene, sent, offers } = pair;
  const { request, answer, status } = scene;
  if (status !== 401 || !answer || sent.length > 0) return [];
  if (offers.all.some(({ token68 }) => token68 !== undefined)) return [];
  const challenge = offers.all[0] && evidenceAt(scene, offers.all[0].spot);
  if (!request) return unseenRequest(pair, challenge);
  const dropped = droppedOnRedirect(pair);
  if (dropped.length > 0) return dropped;
  if (request.message.kind === "request" && request.message.method === "CONNECT") return [];
  // A preflight carries no credentials, and another check says so.
  if (inField(request.message, request.index, "access-control-request-method", /\S/)) return [];
  const misnamed = request.message.fields.findIndex(({ name }) => almost.test(name));
  if (misnamed >= 0) {
    const says = "The credentials stand in a header of another name, and servers read Authorization.";
    return foundCause("credentials-missing", { sure: "certain", says }, [
      partOfField(request.message, request.index, misnamed),
      challenge,
    ]);
  }
  const others = otherCredentials(request.message);
  const [other] = others;
  if (other !== undefined) {
    const field = request.message.fields[other];
    const underscored = field?.name.includes("_") === true;
    const says = underscored
      ? "The key is in a field whose name has an underscore, and nginx and others drop such fields by default."
      : "No Authorization came, and what came instead was not taken for credentials.";
    const place = partOfField(request.message, request.index, other);
    const sure = "likely";
    const shown = place.text === "" ? requestLine(scene) : place;
    return [
      ...foundCause("credentials-missing", { sure, says }, [shown, challenge]),
      ...foundCause("credentials-invalid", "possible", [shown]),
    ];
  }
  if (inToken(request.message)) return foundCause("credentials-invalid", "likely", [requestLine(scene), challenge]);
  // A tool that leaves lines out may have left this one out.
  if (request.message.kind === "request" && !request.message.whole) return unseenRequest(pair, challenge);
  const sure = request.message.kind === "request" ? "certain" : "likely";
  const says = "The request carries no Authorization.";
  return foundCause("credentials-missing", { sure, says }, [requestLine(scene), challenge]);
}

function inToken(message: PastedMessage): boolean {
  const named = /(?:^|[?&])(?:access_token|api[_-]?key|key|token|sig|signature)=/i;
  return (
    message.kind === "request" &&
    (named.test(message.target.slice(0, 4096)) || named.test(message.content.slice(0, 4096)))
  );
}

function unseenRequest({ scene, offers }: Pair, challenge: Evidence | undefined): readonly Found[] {
  const { answer, status } = scene;
  if (!answer || offers.faults.length > 0) return [];
  // A challenge with an error is read by its words. RFC 6750 §3.1
  if (offers.all.some(({ params }) => params.some(saysWhy))) return [];
  const place = challenge ?? inStartLine(answer.message, answer.index, new RegExp(`\\b${status}\\b`));
  const tell = "Send it again with curl -v: does a line Authorization leave your machine?";
  return [
    ...foundCause("credentials-missing", challenge ? "likely" : "possible", [place], tell),
    ...foundCause("credentials-invalid", "possible", [place]),
  ].map((each) => ({ ...each, guess: true }));
}

function saysWhy({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return /^error$/i.test(name) || (/^stale$/i.test(name) && /^true$/i.test(value));
}

/** An earlier request carried Authorization, a redirect led to another host, and the request there had none. Fetch, HTTP-redirect fetch. */
function droppedOnRedirect({ scene }: Pair): readonly Found[] {
  const { request, messages } = scene;
  if (request?.message.kind !== "request") return [];
  for (let index = request.index - 1; index > 0; index -= 1) {
    const moved = messages[index];
    if (moved?.kind === "request") return [];
    if (moved?.kind !== "response" || moved.status < 300 || moved.status > 399 || !moved.request) continue;
    const before = moved.request;
    const carried = before.fields.findIndex(({ name }) => /^authorization$/i.test(name));
    if (carried < 0 || hostOf(before) === hostOf(request.message)) return [];
    const from = messages.indexOf(before);
    const says =
      "The Authorization of the first request was dropped at the redirect to another host, as clients do for safety.";
    return foundCause(
      "credentials-missing",
      { sure: "certain", says, next: { caller: "Ask the new address directly, with Authorization." } },
      [
        inField(moved, index, "location", /^.+$/s),
        wholeStartLine(request.message, request.index),
        from < 0 ? undefined : partOfField(before, from, carried),
      ],
    );
  }
  return [];
}

function hostOf({ target, fields }: PastedRequest): string {
  const named = absoluteForm(target)?.authority ?? fields.find(({ name }) => /^host$/i.test(name))?.value ?? "";
  return named.toLowerCase();
}
