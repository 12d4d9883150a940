import { annotateFieldValue, annotateHeadLine } from "#http/annotate/annotate";
import { repeatedParam } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { cookieValue } from "#http/cookie";
import { parseCredentials } from "#http/credentials";
import { parseDecision } from "#http/decision/decision";
import { decodeDraft, parseDraft } from "#http/draft";
import { nickname } from "#http/exercise/classroom";
import { formatQuotedString, isToken68, trimOws } from "#http/grammar";
import { listElements } from "#http/list";
import {
  fieldNameFault,
  fieldValueFault,
  originFormFault,
  parseFieldLine,
  parseRequest,
  parseResponse,
} from "#http/message";
import { decodeBase64, decodeBase64url } from "#http/octets";
import { droppedByBrowser } from "#http/registry/field-names";
import { parseByteRanges } from "#http/representation/byte-range";
import { parseEntityTags } from "#http/representation/entity-tag";
import { parseHttpDate } from "#http/representation/http-date";
import { languageWeight, mediaTypeWeight, parsePreferences } from "#http/representation/negotiation";
import { evaluatePreconditions, ifRangeHolds } from "#http/representation/preconditions";
import { octetsOfText, parseResponses } from "#http/response-stream";
import { parseUserPass } from "#http/schemes/basic/user-pass";
import { decodeExtended, parseDigestCredentials } from "#http/schemes/digest/server/credentials";
import { nonceTime } from "#http/schemes/digest/server/nonce";
import { sameTarget } from "#http/schemes/digest/server/target";
import { nonceAge } from "#http/schemes/dpop/nonce";
import { checkProof } from "#http/schemes/dpop/proof";
import { base64ToText } from "#http/schemes/scram/base64";
import { parseClientFinal, parseClientFirst } from "#http/schemes/scram/messages";
import { readJoseHeader } from "#http/schemes/token/jwt";
import { openJwt } from "#http/schemes/token/jwt-parts";
import { severalMethods } from "#http/schemes/token/oauth";
import { absoluteForm, originOf, withoutQuery } from "#http/target-uri";
import { moment, now, requestTo } from "../fixtures/moment";
import type { Run } from "./growth";

/** A reader, the most characters it is given, and where in what it reads the hostile text stands. */
export type Reader = {
  readonly name: string;
  readonly read: Run;
  readonly limit: number;
  readonly places?: readonly ((text: string) => string)[];
};

/** The longest line that a message's head can have, in octets. */
const head = 64 * 1024;
const message = 128 * 1024;

const asIs = (text: string) => text;
const base64 = (text: string) => Buffer.from(text).toString("base64");
const base64url = (text: string) => Buffer.from(text).toString("base64url");
const challenge = [asIs, (text: string) => `Digest ${text}`, (text: string) => `Digest a="${text}", b=c`];
const messages = [
  asIs,
  (text: string) => `GET / HTTP/1.1\r\nHost: a\r\nX: b${text}c\r\n\r\nd`,
  (text: string) => `GET / HTTP/1.1\r\n${text}`,
  (text: string) => `GET / HTTP/1.1\r\nHost: a\r\n\r\n${text}`,
];
const responses = messages.map((place) => (text: string) => place(text).replace("GET / HTTP/1.1", "HTTP/1.1 401 No"));

/** Every reader of http/. */
export const readers: readonly Reader[] = [
  { name: "trimOws", read: trimOws, limit: head },
  { name: "nickname", read: nickname, limit: head },
  { name: "isToken68", read: isToken68, limit: head },
  { name: "listElements", read: (text) => listElements(text), limit: head, places: [asIs, (text) => `"${text}`] },
  { name: "Base64", read: (text) => [decodeBase64(text), decodeBase64url(text)], limit: head, places: [asIs, base64] },
  { name: "absoluteForm", read: absoluteForm, limit: head, places: [(text) => `http://${text}`] },
  { name: "formatQuotedString", read: formatQuotedString, limit: head },
  {
    name: "parseChallenges",
    read: (text) => parseChallenges(text).map(({ params }) => repeatedParam(params)),
    limit: head,
    places: challenge,
  },
  { name: "parseCredentials", read: parseCredentials, limit: head, places: challenge },
  {
    name: "parseDigestCredentials",
    read: (text) => parseDigestCredentials(parseCredentials(text)),
    limit: head,
    places: challenge,
  },
  { name: "decodeExtended", read: decodeExtended, limit: head, places: [asIs, (text) => `UTF-8''${text}`] },
  {
    name: "annotateFieldValue",
    read: (text) => annotateFieldValue("WWW-Authenticate", text),
    limit: head,
    places: challenge,
  },
  {
    name: "annotateHeadLine",
    read: (text) => [true, false].map((first) => annotateHeadLine(text, first)),
    limit: head,
    places: [asIs, (text) => `Authorization: ${text}`, (text) => `GET ${text}`],
  },
  { name: "parseRequest", read: parseRequest, limit: message, places: messages },
  { name: "parseDraft", read: parseDraft, limit: message, places: messages },
  { name: "parseResponse", read: parseResponse, limit: message, places: responses },
  {
    name: "parseResponses",
    read: (text) => parseResponses(Buffer.from(text, "latin1"), "GET"),
    limit: head / 2,
    places: [...responses.slice(1), (text) => `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${text}`],
  },
  { name: "octetsOfText", read: octetsOfText, limit: head / 2 },
  { name: "parseFieldLine", read: (text) => parseFieldLine(text), limit: head, places: [asIs, (text) => `X:${text}`] },
  { name: "fieldNameFault", read: fieldNameFault, limit: head },
  { name: "fieldValueFault", read: fieldValueFault, limit: head },
  { name: "originFormFault", read: originFormFault, limit: head, places: [asIs, (text) => `/${text}`] },
  { name: "droppedByBrowser", read: (text) => droppedByBrowser("X-Method-Override", text), limit: head },
  {
    name: "parseDecision",
    read: parseDecision,
    limit: head,
    places: [asIs, (text) => `a=${text}`, (text) => `resource-exists;detail="${text}"`],
  },
  {
    name: "decodeDraft",
    read: decodeDraft,
    limit: message,
    places: [
      asIs,
      (text) => `x1.a.${base64url(text)}`,
      (text) => `x1.a.${base64url(JSON.stringify(["GET", "/", [["a", text]], text]))}`,
    ],
  },
  { name: "parseUserPass", read: parseUserPass, limit: head, places: [asIs, base64] },
  { name: "cookieValue", read: (text) => cookieValue([["Cookie", text]], "session"), limit: head },
  { name: "parseHttpDate", read: (text) => parseHttpDate(text, now), limit: head },
  {
    name: "parseByteRanges",
    read: (text) => parseByteRanges(text, 80),
    limit: head,
    places: [asIs, (text) => `bytes=${text}`],
  },
  {
    name: "parsePreferences",
    read: (text) => {
      const read = parsePreferences(text);
      return [mediaTypeWeight("text/html;level=1", read), languageWeight("de-AT", read)];
    },
    limit: head,
    places: [asIs, (text) => `text/html;a="${text}"`],
  },
  { name: "parseEntityTags", read: parseEntityTags, limit: head, places: [asIs, (text) => `"${text}"`] },
  {
    name: "evaluatePreconditions",
    read: (text) => {
      const current = { etag: { weak: false, opaque: "a" }, lastModified: now };
      const fields = ["If-Match", "If-None-Match", "If-Modified-Since", "If-Range"].map(
        (name) => [name, text] as const,
      );
      return [evaluatePreconditions(requestTo("/", fields), current, now), ifRangeHolds(fields, current, now)];
    },
    limit: head,
  },
  {
    name: "originOf and withoutQuery",
    read: (text) => [originOf({ target: text, fields: [["Host", text]] }), withoutQuery(text)],
    limit: head,
    places: [asIs, (text) => `http://a/${text}`],
  },
  {
    name: "sameTarget",
    read: (text) => sameTarget(text, requestTo(text)),
    limit: head,
    places: [asIs, (text) => `http://${text}`, (text) => `/${text}`],
  },
  {
    name: "nonceTime and nonceAge",
    read: (text) => [nonceTime(text, "vault", moment), nonceAge(text, moment)],
    limit: head,
  },
  {
    name: "readJoseHeader and openJwt",
    read: (text) => [readJoseHeader(text), openJwt(text)],
    limit: head,
    places: [
      asIs,
      (text) => `${base64url(text)}.${base64url(text)}.`,
      (text) => `${base64url(JSON.stringify({ alg: text }))}.${base64url("{}")}.a`,
    ],
  },
  {
    name: "checkProof",
    read: (text) => checkProof(requestTo("/a", [["DPoP", text]]), moment, { nonce: false }),
    limit: head,
    places: [asIs, (text) => `${base64url(text)}.${base64url(text)}.a`],
  },
  {
    name: "severalMethods",
    read: (text) =>
      severalMethods({
        ...requestTo(`/?${text}`, [["Content-Type", "application/x-www-form-urlencoded"]]),
        content: Buffer.from(text),
      }),
    limit: head,
  },
  { name: "base64ToText", read: base64ToText, limit: head, places: [asIs, base64] },
  {
    name: "parseClientFirst",
    read: parseClientFirst,
    limit: head,
    places: [asIs, (text) => `n,,n=a,r=b,${text}`, (text) => `n,,n=${text}`],
  },
  {
    name: "parseClientFinal",
    read: parseClientFinal,
    limit: head,
    places: [asIs, (text) => `c=a,r=${text}`, (text) => `c=a,r=b,p=${text}`],
  },
];
