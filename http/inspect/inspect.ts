import { answerRules, looksLikeRequest } from "./answer-rules";
import { bearerRules } from "./bearer-rules";
import { cacheRules } from "./cache-rules";
import { challengeRules } from "./challenge-rules";
import { challengeViews } from "./challenge-view";
import { contentRules } from "./content-rules";
import { credentialsRules } from "./credentials-rules";
import { digestCredentialsRules } from "./digest-credentials-rules";
import { digestRules } from "./digest-rules";
import { challengeFieldRules, credentialsFieldRules } from "./field-rules";
import { lineRules } from "./line-rules";
import type { PastedFields, PastedMessage, PastedRequest } from "./pasted";
import { readPlacedChallenges, readPlacedCredentials } from "./placed";
import { requestRules } from "./request-rules";
import type { Answer, Finding, Rule } from "./rule";
import { statusRules } from "./status-rules";
import { tokenRules } from "./token-rules";

type Found = Omit<Finding, "message">;

const severities = ["error", "warning", "note"] as const;
const ofChallenges = [...challengeRules, ...bearerRules, ...digestRules];
const ofCredentials = [...credentialsRules, ...tokenRules, ...digestCredentialsRules];

/** Everything that is looked for, in the order in which it is: rules of whole messages, of challenges, of credentials. */
export const rules: readonly Omit<Rule<never>, "find">[] = [
  ...lineRules,
  ...statusRules,
  ...contentRules,
  ...cacheRules,
  ...answerRules,
  ...challengeFieldRules,
  ...ofChallenges,
  ...requestRules,
  ...credentialsFieldRules,
  ...ofCredentials,
].map(({ find: _find, ...rule }) => rule);

/**
 * Says where messages depart from the RFCs, worst first, and within that in the order of the paste.
 * `now` is in seconds since 1970-01-01T00:00Z, for tokens that expire. Throws nothing.
 */
export function inspect(messages: readonly PastedMessage[], now: number): readonly Finding[] {
  const found = messages.flatMap((message, index) =>
    inspectMessage(message, now).map((each) => ({ ...each, message: index })),
  );
  return severities.flatMap((severity) => found.filter((each) => each.severity === severity));
}

function inspectMessage(message: PastedMessage, now: number): readonly Found[] {
  const lines = apply(lineRules, message, now);
  const rest = message.kind === "request" ? inspectRequest(message, now) : inspectAnswer(message, now);
  return [...lines, ...rest].toSorted((one, other) => one.line - other.line);
}

function inspectAnswer(answer: Answer, now: number): readonly Found[] {
  if (answer.kind === "fields" && looksLikeRequest(answer)) return inspectCredentials(answer, now);
  const readings = ["WWW-Authenticate", "Proxy-Authenticate"].map((name) => readPlacedChallenges(answer, name));
  const alone = answer.kind === "response" ? [statusRules, contentRules, cacheRules].flat() : [];
  return [
    ...(answer.kind === "response" ? apply(alone, answer, now) : []),
    ...apply(answerRules, answer, now),
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
      return { credentials, scheme: credentials.scheme.toLowerCase(), message };
    });
    return [
      ...apply(credentialsFieldRules, { reading, message }, now),
      ...views.flatMap((view) => apply(ofCredentials, view, now)),
    ];
  });
}

function apply<Subject>(rules: readonly Rule<Subject>[], subject: Subject, now: number): readonly Found[] {
  return rules.flatMap(({ find, says: general, ...rule }) =>
    find(subject, now).map(({ line, start, end, says = general }) => {
      const place = start === undefined || end === undefined ? { line } : { line, start, end };
      return { ...rule, ...place, says };
    }),
  );
}
