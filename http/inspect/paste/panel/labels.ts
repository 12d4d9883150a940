/** What a line of a browser's network panel, or of a log with sections, opens or tells. */
export type Label =
  | { readonly section: "general" | "request" | "response" | "content" | "request-content" | "other" }
  | { readonly fact: "url" | "method" | "status" | "reason" | "scheme" | "host" | "path" | "version" | "ignored" };

// Said by nobody but a panel or such a log: two of them, or one with a status, tell that a text is one.
const sure: readonly (readonly [RegExp, Label])[] = [
  [/^request url$/, { fact: "url" }],
  [/^request method$/, { fact: "method" }],
  [/^(?:status code|response status(?: code)?)$/, { fact: "status" }],
  [/^status text$/, { fact: "reason" }],
  [/^(?:remote address|referrer policy|dns resolution|request priority|transferred)$/, { fact: "ignored" }],
  [/^(?:→ |▼ ?|▸ ?)?response headers?(?: \([^)]*\))?$/, { section: "response" }],
  [/^(?:→ |▼ ?|▸ ?)?request headers?(?: \([^)]*\))?$/, { section: "request" }],
  [/^response (?:body|content|data)$/, { section: "content" }],
  [/^(?:request (?:payload|body|content|data)|form data(?: \([^)]*\))?)$/, { section: "request-content" }],
  [/^(?:query string parameters(?: \([^)]*\))?|early hints headers)$/, { section: "other" }],
];

// Words that stand for something else too, and are labels only in a text that is known to be a panel.
const likely: readonly (readonly [RegExp, Label])[] = [
  [/^general$|^summary$/, { section: "general" }],
  [/^response$/, { section: "response" }],
  [/^request$/, { section: "request" }],
  [/^url$/, { fact: "url" }],
  [/^method$/, { fact: "method" }],
  [/^status$/, { fact: "status" }],
  [/^scheme$/, { fact: "scheme" }],
  [/^filename$/, { fact: "path" }],
  [/^version$/, { fact: "version" }],
  [/^(?:address|source|initiator|cookies|preview|timing|security|stack trace|headers)$/, { fact: "ignored" }],
];

const noise =
  /^(?:view (?:source|parsed|decoded|url[- ]encoded)|raw|provisional headers are shown|learn more|copy|block|resend|edit and resend|filter headers|headers size.*)$/;

/** What a label says, without its colon, in any case; undefined for a text that is none. */
export function labelOf(text: string, inPanel: boolean): Label | undefined {
  if (text.length > 60) return undefined;
  const lower = text.trim().toLowerCase();
  const find = (labels: typeof sure) => labels.find(([form]) => form.test(lower))?.[1];
  return find(sure) ?? (inPanel ? find(likely) : undefined);
}

/** Whether a line is a button or a notice of the panel. */
export function isNoise(text: string): boolean {
  return text.length < 60 && noise.test(text.trim().toLowerCase());
}
