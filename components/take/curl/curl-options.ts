import { GrammarError } from "#http/grammar";
import type { Word } from "./shell-words";

/** One option of a command, by its long name, with what it was given; the offset is where it stands. */
export type Option = { readonly name: string; readonly value: string; readonly offset: number };

// curl(1): the options of one letter, by their long names.
const short: Readonly<Record<string, string>> = {
  "0": "http1.0",
  "1": "tlsv1",
  "2": "sslv2",
  "3": "sslv3",
  "4": "ipv4",
  "6": "ipv6",
  A: "user-agent",
  B: "use-ascii",
  C: "continue-at",
  D: "dump-header",
  E: "cert",
  F: "form",
  G: "get",
  H: "header",
  I: "head",
  J: "remote-header-name",
  K: "config",
  L: "location",
  M: "manual",
  N: "no-buffer",
  O: "remote-name",
  P: "ftp-port",
  Q: "quote",
  R: "remote-time",
  S: "show-error",
  T: "upload-file",
  U: "proxy-user",
  V: "version",
  X: "request",
  Y: "speed-limit",
  Z: "parallel",
  a: "append",
  b: "cookie",
  c: "cookie-jar",
  d: "data",
  e: "referer",
  f: "fail",
  g: "globoff",
  h: "help",
  i: "include",
  j: "junk-session-cookies",
  k: "insecure",
  l: "list-only",
  m: "max-time",
  n: "netrc",
  o: "output",
  p: "proxytunnel",
  q: "disable",
  r: "range",
  s: "silent",
  t: "telnet-option",
  u: "user",
  v: "verbose",
  w: "write-out",
  x: "proxy",
  y: "speed-time",
  z: "time-cond",
  "#": "progress-bar",
  ":": "next",
};

// curl(1): the options that take a value.
const valued = new Set(
  `abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to
  continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode
  delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare
  etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode
  happy-eyeballs-timeout-ms haproxy-clientip header help hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json
  keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt
  max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey
  preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers
  proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name
  proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file
  range rate referer request request-target resolve retry retry-delay retry-max-time sasl-authzid service-name socks4
  socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize
  time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file
  url url-query user user-agent variable vlan-priority write-out`.split(/\s+/),
);

/** Reads the words after `curl` into options; a word that is none is the value of `url`. Throws a SyntaxError with the offset where a value is missing. */
export function readOptions(words: readonly Word[]): readonly Option[] {
  const options: Option[] = [];
  let next = 0;
  const take = () => words[next++];
  const valueFor = (name: string, { offset }: Word) => {
    const value = take();
    if (!value) throw new GrammarError(`--${name} needs a value after it`, offset);
    return value.octets;
  };
  let onlyUrls = false;
  for (let word = take(); word; word = take()) {
    const { octets, offset } = word;
    if (onlyUrls || !octets.startsWith("-") || octets === "-") options.push({ name: "url", value: octets, offset });
    else if (octets === "--") onlyUrls = true;
    else if (octets.startsWith("--")) {
      const name = octets.slice(2);
      options.push({ name, value: valued.has(name) ? valueFor(name, word) : "", offset });
    } else {
      for (let at = 1; at < octets.length; at += 1) {
        const letter = octets.charAt(at);
        const name = short[letter];
        if (name === undefined) throw new GrammarError(`curl has no option -${letter}`, offset);
        if (!valued.has(name)) {
          options.push({ name, value: "", offset });
          continue;
        }
        const attached = octets.slice(at + 1);
        options.push({ name, value: attached === "" ? valueFor(name, word) : attached, offset });
        break;
      }
    }
  }
  return options;
}
