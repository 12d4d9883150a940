import type { Entry, Har, Header, PostData, QueryString, Request, Response } from "har-format";
import type { Draft } from "#http/draft";
import { type FieldLine, fieldValue } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { fieldsSent } from "../../exchange/model/as-sent";
import { isAnswered } from "../../exchange/model/compare";
import type { ReceivedAnswer } from "../../exchange/model/exchanged";
import { onSite } from "../../exchange/model/on-site";
import { sendable, type Take } from "./taken";

const lengthOf = (text: string) => encodeUtf8(text).length;

/** Writes a draft as an HTTP Archive 1.2 of one entry; the newest answer goes along where it is the answer to this very draft. */
export const takeHar: Take = (written, origin, { latest, at } = {}) => {
  const draft = sendable(written);
  const exchanged = latest && isAnswered(latest, written) ? latest : undefined;
  const wait = exchanged?.elapsed ?? 0;
  const entry: Entry = {
    startedDateTime: at ?? "1970-01-01T00:00:00.000Z",
    time: wait,
    request: requestOf(exchanged ? { ...draft, fields: fieldsSent({ ...exchanged, draft }) } : draft, origin),
    response: exchanged ? responseOf(exchanged.answer) : unanswered,
    cache: {},
    timings: { send: 0, wait, receive: 0 },
  };
  const har: Har = { log: { version: "1.2", creator: { name: "Knock Knock", version: "1" }, entries: [entry] } };
  const notes = exchanged ? [] : ["There is no answer in it: send the request first, and the answer goes along."];
  return { text: JSON.stringify(har, null, 2), notes };
};

function requestOf({ method, target, fields, content }: Draft, origin: string): Request {
  const query = target.split("?").slice(1).join("?");
  const postData: PostData = { mimeType: fieldValue(fields, "Content-Type") ?? "", text: content };
  return {
    method,
    url: onSite(origin, target),
    httpVersion: "HTTP/1.1",
    cookies: cookiesIn(fields),
    headers: headersOf(fields),
    queryString: Array.from(new URLSearchParams(query), ([name, value]): QueryString => ({ name, value })),
    ...(content === "" ? {} : { postData }),
    headersSize: -1,
    bodySize: lengthOf(content),
  };
}

function responseOf({ status, reason, fields, content }: ReceivedAnswer): Response {
  return {
    status,
    statusText: reason,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: headersOf(fields),
    content: { size: lengthOf(content), mimeType: fieldValue(fields, "Content-Type") ?? "", text: content },
    redirectURL: fieldValue(fields, "Location") ?? "",
    headersSize: -1,
    bodySize: -1,
  };
}

// The format has no place for "none": user agents write 0 where no answer came.
const unanswered: Response = {
  status: 0,
  statusText: "",
  httpVersion: "",
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: "" },
  redirectURL: "",
  headersSize: -1,
  bodySize: -1,
};

function headersOf(fields: readonly FieldLine[]): Header[] {
  return fields.map(([name, value]) => ({ name, value }));
}

// cookie-pair = cookie-name "=" cookie-value, joined by "; ". RFC 10025 §4.2.1
function cookiesIn(fields: readonly FieldLine[]): Request["cookies"] {
  const value = fieldValue(fields, "Cookie");
  if (value === undefined) return [];
  return value.split(";").map((pair) => {
    const [name = "", ...rest] = pair.trim().split("=");
    return { name, value: rest.join("=") };
  });
}
