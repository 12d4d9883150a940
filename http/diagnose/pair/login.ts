import { targetUri } from "../../target-uri";
import type { Evidence } from "../diagnosis";
import { inContent, inField } from "../seen/evidence";
import { type Found, foundCause } from "../signs/sign";
import { type Pair, requestLine } from "./both";

// Where login pages stand: paths of frameworks, and addresses of identity providers.
const loginAddress =
  /(?:^|[/.?&=_-])(?:log-?in|log-?on|sign-?in|sign_in|signin|users\/sign_in|authenticate|sso|cas\/login|saml2?|adfs\/ls|sessions?\/new|session\/login|wp-login\.php|oauth2?\/(?:v\d\/)?(?:authorize|auth|start|sign_in)|oauth2\/authorization|openid-connect\/auth|authorize|accounts?\/login|auth\/login|login\.microsoftonline\.com|accounts\.google\.com|cloudflareaccess\.com|cdn-cgi\/access)(?:[/.?&=#:;,]|$)|\/(?:auth|account|connect|user|session)\/?\?[^#]{0,200}(?:next|return_?to|return_?url|redirect_?(?:to|uri|url)?|continue|callbackurl|came_from|destination|back)=|[?&](?:samlrequest|wa=wsignin1\.0)/i;
const wantsData = /json|xml|text\/plain/i;

/** A redirect to a login page, or the page itself in a 200 where data were asked for. */
export function loginInstead(pair: Pair): readonly Found[] {
  const { answer, request, status } = pair.scene;
  if (!answer || (status === undefined && answer.message.content === "")) return [];
  const forData = dataAsked(pair);
  const moved = inContent(
    answer.message,
    answer.index,
    /<meta http-equiv\s?=\s?["']?refresh["']?[^<>]{0,40}url\s?=\s?['"]?[^<>"']{0,300}\/(?:log-?in|sign-?in|sign_in|sso|auth)\b/i,
  );
  if (moved && (status === undefined || status < 400))
    return foundCause("login-redirect", forData.length > 0 ? "certain" : "likely", [moved, ...forData]);
  if (status !== undefined && [301, 302, 303, 307, 308].includes(status)) {
    const place = inField(answer.message, answer.index, "location", loginAddress);
    // A login page may send on to the next of its own steps.
    const own = request?.message.kind === "request" && loginAddress.test(pathOf(request.message.target));
    if (!place || own) return status > 303 ? [] : movedPost(pair);
    return foundCause("login-redirect", forData.length > 0 || isApiReturn(pair) ? "certain" : "likely", [
      place,
      ...forData,
    ]);
  }
  if (status !== 200 || forData.length === 0) return [];
  const password = inContent(answer.message, answer.index, /<input[^<>]{0,200}type\s?=\s?["']?password/i);
  const html = inField(answer.message, answer.index, "content-type", /^text\/html/i);
  const says =
    "The answer is a login page, where data were asked for: a redirect to it was followed, or it was served in place of a 401.";
  return password && html ? foundCause("login-redirect", { sure: "likely", says }, [password, html, ...forData]) : [];
}

// A client that follows it asks with GET, or not at all. RFC 9110 §15.4.3
function movedPost({ scene: { answer, request } }: Pair): readonly Found[] {
  if (!answer || request?.message.kind !== "request" || /^(?:GET|HEAD)$/.test(request.message.method)) return [];
  const { target, fields } = request.message;
  const from = targetUri({ target, fields: fields.map(({ name, value }) => [name, value]) });
  const place = inField(answer.message, answer.index, "location", /^https?:\/\/\S+$/i);
  if (from === undefined || !place || !URL.canParse(place.text)) return [];
  const [was, is] = [new URL(from), new URL(place.text)];
  // To the same host it is how a form is answered.
  if (was.hostname === is.hostname || was.pathname !== is.pathname || was.pathname === "/") return [];
  const says = "The resource has moved to another address, and what was sent with the request went nowhere.";
  const caller = "Send the same to the address in Location, and use that one from now on.";
  return foundCause("wrong-address", { sure: "certain", says, next: { caller } }, [place]);
}

function pathOf(target: string): string {
  return target.slice(0, 2048).replace(/[?#].*/s, "");
}

// A request that no person typed: for JSON, from a script, with a token, or below an API's path.
function dataAsked({ scene, sent }: Pair): readonly Evidence[] {
  const { request } = scene;
  if (!request) return [];
  const { message, index } = request;
  const accept = inField(message, index, "accept", wantsData);
  const script = inField(message, index, "x-requested-with", /^XMLHttpRequest$/i);
  const api =
    message.kind === "request" && /(?:^|[/.])(?:api|graphql|rest|v\d)(?:[/?.]|$)/i.test(message.target.slice(0, 400));
  const page = inField(message, index, "accept", /text\/html/i);
  const found = [page ? undefined : accept, script, sent[0]?.evidence, api ? requestLine(scene) : undefined];
  return found.filter((each) => each !== undefined && each.text !== "").flatMap((each) => (each ? [each] : []));
}

// The address that the login is to come back to.
function isApiReturn({ scene: { answer } }: Pair): boolean {
  return (
    answer !== undefined &&
    inField(answer.message, answer.index, "location", /[=/](?:%2F|\/)?api(?:%2F|[/&.]|$)/i) !== undefined
  );
}
