import type { Grammar } from "../shell/arguments";

const words = (text: string) => new Set(text.split(/\s+/));

const switches = `version help background debug quiet verbose force-html config retry-connrefused clobber netrc continue
  show-progress timestamping if-modified-since use-server-timestamps server-response spider random-wait proxy dns-cache
  ignore-case inet4-only inet6-only ask-password iri unlink xattr directories force-directories host-directories
  protocol-directories cache adjust-extension html-extension ignore-length save-headers http-keep-alive cookies
  keep-session-cookies content-disposition content-on-error auth-no-challenge https-only check-certificate hsts
  remove-listing glob passive-ftp preserve-permissions retr-symlinks ftps-implicit ftps-resume-ssl
  ftps-clear-data-connection ftps-fallback-to-ftp warc-cdx warc-compression warc-digests warc-keep-log recursive
  delete-after convert-links convert-file-only backup-converted mirror page-requisites strict-comments follow-ftp
  span-hosts relative trust-server-names parent non-verbose`;
const valued = `execute output-file append-output report-speed input-file base rejected-log tries retry-on-http-error
  output-document start-pos progress timeout dns-timeout connect-timeout read-timeout wait waitretry quota bind-address
  limit-rate restrict-file-names prefer-family user password use-askpass local-encoding remote-encoding directory-prefix
  cut-dirs http-user http-password http-passwd default-page header compression max-redirect proxy-user proxy-password
  proxy-passwd referer user-agent load-cookies save-cookies post-data post-file method body-data body-file
  secure-protocol certificate certificate-type private-key private-key-type ca-certificate ca-directory crl-file
  pinnedpubkey ciphers hsts-file ftp-user ftp-password warc-file warc-header warc-max-size warc-dedup warc-tempdir level
  backups accept reject accept-regex reject-regex regex-type domains exclude-domains follow-tags ignore-tags
  include-directories exclude-directories n`;

/** The options of GNU Wget 1.21. */
export const wgetGrammar: Grammar = {
  program: "wget",
  letters: {
    "4": "inet4-only",
    "6": "inet6-only",
    A: "accept",
    B: "base",
    D: "domains",
    E: "adjust-extension",
    F: "force-html",
    H: "span-hosts",
    I: "include-directories",
    K: "backup-converted",
    L: "relative",
    N: "timestamping",
    O: "output-document",
    P: "directory-prefix",
    Q: "quota",
    R: "reject",
    S: "server-response",
    T: "timeout",
    U: "user-agent",
    V: "version",
    X: "exclude-directories",
    a: "append-output",
    b: "background",
    c: "continue",
    d: "debug",
    e: "execute",
    h: "help",
    i: "input-file",
    k: "convert-links",
    l: "level",
    m: "mirror",
    // -nv, -nc and their like: the letter after it says what is turned off.
    n: "n",
    o: "output-file",
    p: "page-requisites",
    q: "quiet",
    r: "recursive",
    t: "tries",
    v: "verbose",
    w: "wait",
    x: "force-directories",
  },
  valued: words(valued),
  plain: words(`${switches} ${switches.replace(/\S+/g, "no-$&")}`),
};

/** The options that change what wget shows, keeps, waits for or trusts, and nothing in the message. */
export const wgetSilent = words(
  `n output-document output-file append-output quiet verbose no-verbose non-verbose debug background progress
  show-progress tries timeout dns-timeout connect-timeout read-timeout wait waitretry random-wait quota limit-rate
  no-clobber directory-prefix server-response save-headers content-on-error content-disposition no-check-certificate
  ca-certificate ca-directory secure-protocol no-hsts inet4-only inet6-only no-directories no-host-directories
  max-redirect trust-server-names report-speed retry-connrefused retry-on-http-error no-netrc no-proxy no-cookies
  save-cookies keep-session-cookies adjust-extension no-verbose ignore-length no-parent`,
);
