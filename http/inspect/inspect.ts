import { answerRules, looksLikeRequest } from "./answer-rules";
import { askedRules } from "./asked-rules";
import { bearerRules } from "./bearer-rules";
import { cacheRules } from "./cache-rules";
import { challengeRules } from "./challenge-rules";
import { challengeViews } from "./challenge-view";
import { contentRules } from "./content-rules";
import { cookieRules } from "./cookie-rules";
import { corsRules } from "./cors-rules";
import { credentialsRules } from "./credentials-rules";
import { digestCredentialsRules } from "./digest-credentials-rules";
import { digestExchangeRules } from "./digest-exchange-rules";
import { digestRules } from "./digest-rules";
import { disguiseRules } from "./disguise-rules";
import { type Answered, type Asked, exchangesIn } from "./exchange";
import { answeredRules } from "./exchange-rules";
import { challengeFieldRules, credentialsFieldRules } from "./field-rules";
import { handshakeCredentialsRules, handshakeRules } from "./handshake-rules";
import { lineRules } from "./line-rules";
import { metadataRules } from "./metadata-rules";
import type { PastedFields, PastedMessage, PastedRequest } from "./pasted";
import { readPlacedChallenges, readPlacedCredentials } from "./placed";
import { privateRules } from "./private-rules";
import { proxyStatusRules } from "./proxy-status-rules";
import { requestRules } from "./request-rules";
import type { Answer, Finding, Rule } from "./rule";
import { slipsIn } from "./slips/slips";
import { statusRules } from "./status-rules";
import { tokenRules } from "./token-rules";

type Found = Omit<Finding, "message">;

const severities = ["error", "warning", "note"] as const;
const ofResponses = [
  ...statusRules,
  ...contentRules,
  ...cacheRules,
  ...corsRules,
  ...disguiseRules,
  ...proxyStatusRules,
];
const ofAnswers = [...answerRules, ...cookieRules];
const ofChallenges = [
  ...challengeRules,
  ...bearerRules,
  ...metadataRules,
  ...digestRules,
  ...handshakeRules,
  ...privateRules,
];
const ofCredentials = [...credentialsRules, ...tokenRules, ...digestCredentialsRules, ...handshakeCredentialsRules];
const ofAsked = [...askedRules, ...digestExchangeRules];

/** Everything that is looked for, in the order in which it is: rules of whole messages, of challenges, of credentials. */
export const rules: readonly Omit<Rule<never>, "find">[] = [
  ...lineRules,
  ...answeredRules,
  ...ofAsked,
  ...ofResponses,
  ...ofAnswers,
  ...challengeFieldRules,
  ...ofChallenges,
  ...requestRules,
  ...credentialsFieldRules,
  ...ofCredentials,
].map(({ find: _find, ...rule }) => rule);

/**
 * Says where messages depart from the RFCs: first what explains a refusal, then worst first, and within that in the order of the paste.
 * `now` is in seconds since 1970-01-01T00:00Z, for tokens that expire. Throws nothing.
 */
export function inspect(messages: readonly PastedMessage[], now: number): readonly Finding[] {
  const exchanges = exchangesIn(messages);
  const found = messages.flatMap((message, index) => {
    const exchange = exchanges.get(message);
    const between = exchange ? inspectExchange(exchange, now) : [];
    return [...inspectMessage(message, now), ...between]
      .toSorted((one, other) => one.line - other.line)
      .map((each) => ({ ...each, message: index }));
  });
  const worst = severities.flatMap((severity) => found.filter((each) => each.severity === severity));
  return [...worst.filter(({ explains }) => explains), ...worst.filter(({ explains }) => !explains)];
}

function inspectExchange(exchange: Answered | Asked, now: number): readonly Found[] {
  return "response" in exchange ? apply(answeredRules, exchange, now) : apply(ofAsked, exchange, now);
}

function inspectMessage(message: PastedMessage, now: number): readonly Found[] {
  const lines = apply(lineRules, message, now);
  const rest = message.kind === "request" ? inspectRequest(message, now) : inspectAnswer(message, now);
  // Of what was not pasted nobody can say that it is missing.
  const sure = message.kind === "response" && message.whole === false ? rest.filter(({ line }) => line > 0) : rest;
  return [...lines, ...sure];
}

function inspectAnswer(answer: Answer, now: number): readonly Found[] {
  if (answer.kind === "fields" && looksLikeRequest(answer)) return inspectCredentials(answer, now);
  const readings = ["WWW-Authenticate", "Proxy-Authenticate"].map((name) => readPlacedChallenges(answer, name));
  return [
    ...(answer.kind === "response" ? apply(ofResponses, answer, now) : []),
    ...apply(ofAnswers, answer, now),
    ...readings.flatMap((reading) => apply(challengeFieldRules, reading, now)),
    ...readings.flatMap((reading) => challengeViews(reading, answer).flatMap((view) => apply(ofChallenges, view, now))),
    ...(answer.kind === "fields" ? inspectCredentials(answer, now) : []),
  ];
}

function inspectRequest(request: PastedRequest, now: number): readonly Found[] {
  return [...apply(requestRules, request, now), ...inspectCredentials(request, now)];
}

function inspectCredentials(message: PastedRequest | PastedFields, now: number): readonly Found[] {
  return ["Authorization", "Proxy-Authorization"].flatMap((name) => {
    const reading = readPlacedCredentials(message, name);
    const views = reading.all.map((credentials) => {
      const value = message.fields[credentials.spot.line - 1]?.value ?? "";
      return { credentials, scheme: credentials.scheme.toLowerCase(), slips: slipsIn(value, "credentials"), message };
    });
    return [
      ...apply(credentialsFieldRules, { reading, message }, now),
      ...views.flatMap((view) => apply(ofCredentials, view, now)),
    ];
  });
}

function apply<Subject>(rules: readonly Rule<Subject>[], subject: Subject, now: number): readonly Found[] {
  return rules.flatMap(({ find, says: general, ...rule }) =>
    find(subject, now).map(({ line, start, end, says = general, slip, mended }) => {
      const place = start === undefined || end === undefined ? { line } : { line, start, end };
      return { ...rule, ...place, says, ...(slip ? { slip } : {}), ...(mended === undefined ? {} : { mended }) };
    }),
  );
}
