import type { RequestMessage } from "#http/message";
import { type Answered, withFields } from "#sandbox/space/respond";
import { forwarded, hopsLeft, proxyRefusal, via } from "../proxy/proxy";
import { trace } from "../proxy/trace";
import type { Connection } from "./connection";
import type { Head } from "./head-fault";
import type { WireAnswer } from "./interim";
import { misdirected, noProxy, tooLate, wholeServer } from "./refusals";
import type { Site } from "./site";
import { readTarget } from "./target";

/** Answers a whole request by its target: about the server, as the origin, or as the proxy. RFC 9112 §3.2. */
export async function answerTo(
  site: Site,
  connection: Connection,
  { version, ...request }: Head & RequestMessage,
  client: string | undefined,
): Promise<WireAnswer> {
  const { own, roots = [], behind } = connection.authorities;
  const target = readTarget(request.method, request.target);
  if (target?.form === "asterisk") return only(wholeServer());
  if (target?.form !== "absolute") return originAnswer(site, request, version, client);
  if (own.includes(target.authority) || roots.includes(target.authority)) {
    if (target.scheme !== "http") return only(misdirected(target.scheme));
    return originAnswer(site, { ...request, target: target.path }, version, client);
  }
  if (behind.length === 0 && !connection.tunnelled) return only(noProxy());
  const refused = proxyRefusal(request.fields, target, behind);
  if (refused) return only(refused);
  // RFC 9110 §7.6.2: at 0 the proxy itself is the last recipient.
  if (hopsLeft(request) === 0) return only(request.method === "TRACE" ? trace({ ...request, version }) : wholeServer());
  const answer = await originAnswer(site, forwarded(request, target), "1.1", client);
  if ("upgrade" in answer) return answer;
  return { interim: version === "1.0" ? [] : answer.interim, final: withFields(answer.final, [via]) };
}

async function originAnswer(
  site: Site,
  request: RequestMessage,
  version: string,
  client: string | undefined,
): Promise<WireAnswer> {
  if (request.method === "TRACE") return only(trace({ ...request, version }));
  return site.interim(request, version) ?? only(await inTime(site, request, client));
}

async function inTime({ origin, patience }: Site, request: RequestMessage, client: string | undefined) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answered>((resolve) => {
    timer = setTimeout(() => resolve(tooLate()), Math.max(0, patience()));
  });
  try {
    return await Promise.race([origin(request, client), late]);
  } finally {
    clearTimeout(timer);
  }
}

function only(final: Answered): WireAnswer {
  return { interim: [], final };
}
