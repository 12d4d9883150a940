/** A header line as it was pasted; `form` says where it departs from `name: value`. RFC 9112 §5. */
export type PastedField = {
  readonly name: string;
  readonly value: string;
  readonly form: "plain" | "folded" | "no-colon" | "space-before-colon";
  /** The line of the pasted text, counted from 1; 0 where the paste was JSON. */
  readonly line: number;
};

type Common = {
  /** As it was pasted, but for prefixes such as `< `; "" where there was none. */
  readonly startLine: string;
  /** The line of the pasted text that the message begins on, counted from 1; 0 where the paste was JSON. */
  readonly line: number;
  readonly fields: readonly PastedField[];
  /** What followed the empty line, as far as it was pasted. */
  readonly content: string;
};

/** A pasted request. `transport` is "unknown" unless the paste tells. */
export type PastedRequest = Common & {
  readonly kind: "request";
  readonly method: string;
  readonly target: string;
  readonly transport: "http" | "https" | "unknown";
  /** False where the tool that wrote it may have left lines out, as browsers do with credentials in a HAR. */
  readonly whole: boolean;
};

/** A pasted response, with the request that it answers where that was pasted too. */
export type PastedResponse = Common & {
  readonly kind: "response";
  readonly status: number;
  readonly reason: string;
  readonly request?: PastedRequest;
};

/** Header lines alone. */
export type PastedFields = Common & { readonly kind: "fields" };

/** One message of a paste. */
export type PastedMessage = PastedRequest | PastedResponse | PastedFields;

/** What a paste turned out to be, and its messages in order; none where nothing was recognized. */
export type Paste = {
  readonly form: "nothing" | "too-long" | "challenge" | "fields" | "messages" | "har";
  readonly messages: readonly PastedMessage[];
  /** True where the paste held more messages or lines than are read. */
  readonly cut: boolean;
};

/** The most text that is read, in UTF-16 code units. */
export const pasteLimit = 1024 * 1024;
/** The most messages that are read of one paste. */
export const messageLimit = 400;
/** The most header lines that are read of one message. */
export const fieldLimit = 400;
