import { isJwt } from "../../../inspect/token-form";
import { parseHttpDate } from "../../../representation/http-date";
import { jsonPart } from "../../../schemes/token/json-part";
import { absoluteForm } from "../../../target-uri";
import type { Evidence } from "../../diagnosis";
import { inField } from "../../seen/evidence";
import type { Scene } from "../../seen/scene";
import { type Found, foundCause } from "../../signs/sign";
import type { Pair } from "../both";

type Claims = ReadonlyMap<string, unknown>;

/** The longest token that is opened, in characters. */
const longest = 16 * 1024;
// How far clocks may differ, in seconds, before a server that allows for it refuses. RFC 7519 §4.1.4 says a few minutes.
const leeway = 60;

/** What the claims of a JWT in Authorization say against it. Its signature is not judged: that takes the key. */
export function tokenClaims({ scene, sent }: Pair): readonly Found[] {
  const { answer, status } = scene;
  if (answer && status !== 400 && status !== 401 && status !== 403) return [];
  return sent.slice(0, 2).flatMap(({ value, evidence }) => {
    const token = /(?:^|\s)(\S+)$/.exec(value.slice(0, longest))?.[1] ?? "";
    if (!isJwt(token)) return [];
    const [header = "", payload = ""] = token.split(".");
    const claims = jsonPart(payload);
    const start = value.lastIndexOf(token);
    const place = { ...evidence, start, end: start + token.length, text: token };
    return claims ? judge(claims, jsonPart(header), scene, place) : [];
  });
}

function judge(claims: Claims, header: Claims | undefined, scene: Scene, place: Evidence): readonly Found[] {
  const time = timeOf(scene);
  const number = (name: string) => {
    const value = claims.get(name);
    return typeof value === "number" ? value : undefined;
  };
  const exp = number("exp");
  if (exp !== undefined && exp <= time.at) {
    const says = `The token expired at ${dateOf(exp)}.`;
    return foundCause("credentials-expired", { sure: "certain", says }, [place, time.shown]);
  }
  const nbf = number("nbf") ?? number("iat");
  if (nbf !== undefined && nbf > time.at + leeway) {
    const says = `The token is not valid before ${dateOf(nbf)}, so one of the clocks is wrong.`;
    return foundCause("clock-skew", { sure: "certain", says }, [place, time.shown]);
  }
  const alg = header?.get("alg");
  if (typeof alg === "string" && alg.toLowerCase() === "none") {
    return foundCause("credentials-invalid", { sure: "likely", says: "The token says alg none: nobody signed it." }, [
      place,
    ]);
  }
  return scene.answer ? forAnother(claims, scene, place) : [];
}

function forAnother(claims: Claims, scene: Scene, place: Evidence): readonly Found[] {
  const aud = claims.get("aud");
  const named = (Array.isArray(aud) ? aud : [aud]).filter((each) => typeof each === "string");
  const hosts = named.map((each) => absoluteForm(each)?.authority.toLowerCase()).filter((each) => each !== undefined);
  const asked = hostOf(scene);
  if (!asked || hosts.length === 0 || hosts.length < named.length || hosts.some((each) => related(each, asked.host)))
    return [];
  const says = "The token names another server as its audience than the one that was asked.";
  return foundCause("wrong-audience", { sure: "likely", says }, [place, asked.evidence]);
}

function hostOf({ request }: Scene): { readonly host: string; readonly evidence: Evidence | undefined } | undefined {
  if (!request) return undefined;
  const { message, index } = request;
  const named = message.kind === "request" ? absoluteForm(message.target)?.authority : undefined;
  const field = inField(message, index, "host", /^\S{1,260}$/);
  const host = (named ?? field?.text)?.toLowerCase();
  return host === undefined ? undefined : { host, evidence: named === undefined ? field : undefined };
}

// Hosts of one company often share their last two labels, and an audience is often one of them.
function related(one: string, other: string): boolean {
  const domain = (host: string) => host.replace(/:\d+$/, "").split(".").slice(-2).join(".");
  return domain(one) === domain(other);
}

// The time of the server, else that of the reader: the paste may be old, so a Date in it counts first.
function timeOf({ answer, now }: Scene): { readonly at: number; readonly shown: Evidence | undefined } {
  const shown = answer && inField(answer.message, answer.index, "date", /^.{1,60}$/);
  const date = shown && parseHttpDate(shown.text, now);
  return date === undefined ? { at: now, shown: undefined } : { at: date, shown };
}

function dateOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? `second ${seconds}`
    : `${date.toISOString().replace("T", " ").slice(0, 16)} UTC`;
}
