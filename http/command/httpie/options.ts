import type { Grammar } from "../shell/arguments";

const words = (text: string) => new Set(text.split(/\s+/));

const switches = `json form multipart compress unsorted sorted headers meta body verbose all stream download continue quiet
  ignore-netrc offline follow check-status path-as-is chunked ignore-stdin help manual version traceback debug`;
const valued = `boundary raw pretty style response-charset response-mime format-options print history-print output session
  session-read-only auth auth-type proxy max-redirects max-headers timeout verify ssl ciphers cert cert-key cert-key-pass
  default-scheme`;

/** The options of HTTPie 3. */
export const httpieGrammar: Grammar = {
  program: "HTTPie",
  letters: {
    j: "json",
    f: "form",
    x: "compress",
    s: "style",
    p: "print",
    P: "history-print",
    h: "headers",
    m: "meta",
    b: "body",
    v: "verbose",
    S: "stream",
    o: "output",
    d: "download",
    c: "continue",
    q: "quiet",
    a: "auth",
    A: "auth-type",
    F: "follow",
    I: "ignore-stdin",
  },
  valued: words(valued),
  plain: words(`${switches} ${`${switches} ${valued}`.replace(/\S+/g, "no-$&")}`),
};

/** The options that change what HTTPie shows, keeps, waits for or trusts, and nothing in the message. */
export const httpieSilent = words(
  `pretty style unsorted sorted response-charset response-mime format-options print history-print headers meta body
  verbose all stream output download quiet max-redirects max-headers timeout check-status verify ssl ciphers ignore-stdin
  traceback debug ignore-netrc`,
);
