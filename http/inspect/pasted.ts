/** A header line as it was pasted; `form` says where it departs from `name: value`. RFC 9112 §5. */
export type PastedField = {
  readonly name: string;
  readonly value: string;
  readonly form: "plain" | "folded" | "no-colon" | "space-before-colon";
  /** The line of the pasted text, counted from 1; 0 where the paste was JSON. */
  readonly line: number;
};

type Common = {
  /**
   * As it was pasted, but for prefixes such as `< `; "" where there was none. Where a tool tells of the message in its own
   * words (`Status Code: 401`), it is what HTTP/1.1 would have said.
   */
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
  /** Where it was sent, such as `https://api.example:8443`, if the paste tells. */
  readonly origin?: string;
  /** False where the tool that wrote it may have left lines out, as browsers do with credentials in a HAR. */
  readonly whole: boolean;
};

/** A pasted response, with the request that it answers where that was pasted too. */
export type PastedResponse = Common & {
  readonly kind: "response";
  readonly status: number;
  readonly reason: string;
  readonly request?: PastedRequest;
  /** False where header lines were left out of the paste, as in a log: nothing can be said of what it lacks. */
  readonly whole?: false;
};

/** Header lines alone. */
export type PastedFields = Common & { readonly kind: "fields" };

/** One message of a paste. */
export type PastedMessage = PastedRequest | PastedResponse | PastedFields;

/**
 * What a paste turned out to be: `devtools` is text of a browser's network panel or of a log in such sections, `content` an
 * error or a page without its head, whose message has no header lines and, where nothing tells the status, the kind `fields`.
 * And its messages in order; none where nothing was recognized. */
export type Paste = {
  readonly form: "nothing" | "too-long" | "challenge" | "fields" | "messages" | "har" | "devtools" | "content";
  readonly messages: readonly PastedMessage[];
  /** True where the paste held more messages or lines than are read. */
  readonly cut: boolean;
  /** Whose output it is, where that shows. */
  readonly tool?: Tool;
  /** How to get a better copy from that tool, where nothing or too little could be read: a sentence, with the command. */
  readonly better?: string;
  /** Which message to look at first, counted from 0: the first refusal, where there are several responses. */
  readonly first?: number;
};

/** The tools whose output is known by its form. */
export type Tool =
  | "curl"
  | "wget"
  | "httpie"
  | "git"
  | "kubectl"
  | "azure-cli"
  | "npm"
  | "chromium"
  | "firefox"
  | "safari"
  | "har"
  | "python"
  | "node"
  | "ruby"
  | "go"
  | "php"
  | "java"
  | "dotnet"
  | "powershell"
  | "nginx"
  | "apache"
  | "squid"
  | "log";

/** The most text that is read, in UTF-16 code units. */
export const pasteLimit = 1024 * 1024;
/** The most of a HAR that is read, in UTF-16 code units: it holds pictures and scripts that are passed over. */
export const harLimit = 32 * 1024 * 1024;
/** The most content that is kept of one message of a HAR, in UTF-16 code units. */
export const contentLimit = 64 * 1024;
/** The most messages that are read of one paste. */
export const messageLimit = 400;
/** The most header lines that are read of one message. */
export const fieldLimit = 400;
