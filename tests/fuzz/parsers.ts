import { expect } from "@playwright/test";
import { annotateFieldValue, annotateHeadLine, type Span } from "#http/annotate/annotate";
import { formatChallenges, parseChallenges } from "#http/challenge";
import { cookieValue } from "#http/cookie";
import { formatCredentials, parseCredentials } from "#http/credentials";
import { formatDecision, parseDecision } from "#http/decision/decision";
import { decodeDraft, encodeDraft } from "#http/draft";
import { formatRequestHead, formatResponseHead, parseRequest, parseResponse } from "#http/message";
import { encodePolicy } from "#http/policy/address";
import { formatContentRange, parseByteRanges } from "#http/representation/byte-range";
import { formatEntityTag, parseEntityTags } from "#http/representation/entity-tag";
import { formatHttpDate, parseHttpDate } from "#http/representation/http-date";
import { languageWeight, mediaTypeWeight, parsePreferences } from "#http/representation/negotiation";
import { formatUserPass, parseUserPass } from "#http/schemes/basic/user-pass";
import { parseDigestCredentials } from "#http/schemes/digest/server/credentials";
import { nonceTime } from "#http/schemes/digest/server/nonce";
import { sameTarget } from "#http/schemes/digest/server/target";
import { nonceAge } from "#http/schemes/dpop/nonce";
import { base64ToText } from "#http/schemes/scram/base64";
import { parseClientFinal, parseClientFirst } from "#http/schemes/scram/messages";
import { readJoseHeader } from "#http/schemes/token/jwt";
import { originOf, withoutQuery } from "#http/target-uri";
import { readSession } from "#sandbox/resources/session/session-token";
import { readPolicy } from "#sandbox/space/read-policy";
import { readTarget } from "#server/listener/target";
import { moment, now, requestTo } from "../fixtures/moment";
import { pasteReaders } from "./paste-readers";
import { hidesSecrets, readInPlace } from "./pastes";
import * as texts from "./texts";

/** A parser, what to make its inputs of, and what must hold for any of them; a SyntaxError is an answer, any other error is not. */
export type Parser = {
  readonly name: string;
  readonly valid: readonly string[];
  readonly wrap?: (text: string) => string;
  readonly read: (text: string) => void;
};

function covers(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    if (span.start !== end || span.end <= span.start) throw new Error(`A span begins at ${span.start}, not at ${end}`);
    end = span.end;
  }
  if (end !== length) throw new Error(`The spans end at ${end}, not at ${length}`);
}

function same(again: unknown, first: unknown): void {
  // expect() takes a thousand times as long, and is for telling how they differ.
  if (JSON.stringify(again) !== JSON.stringify(first)) expect(again).toEqual(first);
}

function base64url(text: string): string {
  return Buffer.from(text, "utf8").toString("base64url");
}

/** Every parser of what others write. */
export const parsers: readonly Parser[] = [
  ...pasteReaders,
  {
    name: "parseChallenges",
    valid: texts.challenges,
    read: (text) => {
      const read = parseChallenges(text);
      same(parseChallenges(formatChallenges(read)), read);
    },
  },
  {
    name: "parseCredentials",
    valid: texts.credentials,
    read: (text) => {
      const read = parseCredentials(text);
      same(parseCredentials(formatCredentials(read)), read);
    },
  },
  {
    name: "parseDigestCredentials",
    valid: texts.credentials,
    read: (text) => {
      const { uri } = parseDigestCredentials(parseCredentials(text));
      sameTarget(uri, requestTo("/api/x?y=%20"));
    },
  },
  {
    name: "parseRequest",
    valid: texts.requests,
    read: (text) => {
      const { content, ...head } = parseRequest(text);
      const again = parseRequest(formatRequestHead(head) + new TextDecoder().decode(content));
      same([again.method, again.target, again.fields], [head.method, head.target, head.fields]);
    },
  },
  {
    name: "parseResponse",
    valid: texts.responses,
    read: (text) => {
      const { content: _content, ...head } = parseResponse(text);
      const again = parseResponse(formatResponseHead(head));
      same([again.status, again.fields], [head.status, head.fields]);
    },
  },
  { name: "readPasted", valid: texts.pastes, read: readInPlace },
  { name: "secretSpans", valid: texts.pastes, read: hidesSecrets },
  {
    name: "annotateHeadLine",
    valid: [...texts.requests, ...texts.responses],
    read: (text) => {
      for (const first of [true, false]) covers(annotateHeadLine(text, first), text.length);
    },
  },
  {
    name: "annotateFieldValue",
    valid: [...texts.challenges, ...texts.credentials],
    read: (text) => {
      for (const name of ["WWW-Authenticate", "Proxy-Authorization", "X"])
        covers(annotateFieldValue(name, text), text.length);
    },
  },
  {
    name: "parseDecision",
    valid: texts.decisions,
    read: (text) => {
      const read = parseDecision(text);
      same(parseDecision(formatDecision(read)), read);
    },
  },
  {
    name: "decodeDraft",
    valid: texts.jsons,
    wrap: (text) => `x1.a.${base64url(text)}`,
    read: (text) => {
      const read = decodeDraft(text);
      same(decodeDraft(encodeDraft(read.owner, read.draft)).draft, read.draft);
    },
  },
  {
    name: "readPolicy",
    valid: texts.jsons,
    wrap: (text) => `1.${base64url(text)}`,
    read: (text) => {
      const read = readPolicy(text);
      if ("policy" in read) same(readPolicy(encodePolicy(read.policy)), read);
      else if (!read.tooLong && read.mistakes.length === 0) throw new Error("Refused without a mistake");
    },
  },
  {
    name: "parseUserPass",
    valid: ["Aladdin:open sesame", "Jäsøn:£€", "a:b:c", ":", ""],
    wrap: (text) => Buffer.from(text, "utf8").toString("base64"),
    read: (text) => {
      const read = parseUserPass(text);
      same(parseUserPass(formatUserPass(read)), read);
    },
  },
  {
    name: "cookieValue",
    valid: texts.values,
    read: (text) => {
      const value = cookieValue([["Cookie", text]], "session");
      if (value !== undefined) readSession(value, moment.key);
    },
  },
  {
    name: "parseHttpDate",
    valid: texts.values,
    read: (text) => {
      const read = parseHttpDate(text, now);
      if (read !== undefined) same(parseHttpDate(formatHttpDate(read), now), read);
    },
  },
  {
    name: "parseByteRanges",
    valid: texts.values,
    read: (text) => {
      for (const range of parseByteRanges(text, 80) ?? []) {
        const { first, last } = range;
        if (!(first >= 0 && first <= last && last < 80)) throw new Error(formatContentRange(range, 80));
      }
    },
  },
  {
    name: "parsePreferences",
    valid: texts.values,
    read: (text) => {
      const read = parsePreferences(text);
      const weights = [mediaTypeWeight("text/html;level=1", read), languageWeight("de-AT", read)];
      if (weights.some((weight) => !(weight >= 0 && weight <= 1))) throw new Error(`Weights ${weights.join(", ")}`);
    },
  },
  {
    name: "parseEntityTags",
    valid: texts.values,
    read: (text) => {
      const read = parseEntityTags(text);
      if (read !== undefined && read !== "*") same(parseEntityTags(read.map(formatEntityTag).join(", ")), read);
    },
  },
  {
    name: "readTarget",
    valid: texts.targets,
    read: (text) => {
      for (const method of ["GET", "CONNECT", "OPTIONS"]) readTarget(method, text);
      originOf({ target: text, fields: [["Host", text]] });
      sameTarget(text, requestTo("http://example.com/~user?x"));
      const plain = withoutQuery(text);
      if (plain !== undefined) same(withoutQuery(plain), plain);
    },
  },
  {
    name: "readJoseHeader",
    valid: texts.tokens,
    read: (text) => {
      readJoseHeader(text);
      nonceTime(text, "vault", moment);
      nonceAge(text, moment);
    },
  },
  { name: "parseClientFirst", valid: texts.tokens, read: (text) => void parseClientFirst(text) },
  { name: "parseClientFinal", valid: texts.tokens, read: (text) => void parseClientFinal(text) },
  { name: "base64ToText", valid: texts.tokens, read: (text) => void base64ToText(text) },
];
