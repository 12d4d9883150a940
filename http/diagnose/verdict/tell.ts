import type { Cause } from "../diagnosis";
import type { Scene } from "../seen/scene";
import type { Found } from "../signs/sign";

/** The one question or command that tells apart what remains; undefined where one cause is certain or nothing was refused. */
export function tellApart(scene: Scene, causes: readonly Cause[], found: readonly Found[]): string | undefined {
  const { answer, request, status } = scene;
  if (causes[0]?.sure === "certain" || !answer) return undefined;
  const own = found.find(({ tell }) => tell !== undefined)?.tell;
  if (own !== undefined) return own;
  if (status === undefined || status < 400) return undefined;
  if (status === 401 || status === 407) {
    if (!request) return "Send it again with curl -v: does the line Authorization leave your machine?";
    return "Send the same without Authorization: does the answer change?";
  }
  if (status === 404) return "Ask for an address of the same server that certainly exists: does that answer?";
  if (status === 500) return "Look into the log of the server at that time: what failed?";
  if (status === 403 && (isBlocked(causes[0]) || isBare(scene)))
    return "Send the same from another network, or with the User-Agent of a browser: does the answer change?";
  if (status === 403) return "Send the same without Authorization: does the answer change?";
  if (status >= 500) return "Ask the server behind directly: does it answer?";
  return causes.length === 0
    ? "Send the smallest request that ought to succeed, and add one thing after the other."
    : undefined;
}

function isBlocked(cause: Cause | undefined): boolean {
  return cause !== undefined && /^(?:bot-check|waf-block|network-block)$/.test(cause.id);
}

// A request without credentials gives nothing to leave out.
function isBare({ request }: Scene): boolean {
  const { message } = request ?? {};
  if (message?.kind !== "request") return false;
  return !message.fields.some(({ name }) => /^(?:authorization|cookie|x-api-key)$/i.test(name));
}
