/** The options of one letter, by their long names. curl(1), as of 8.22. */
export const letters: Readonly<Record<string, string>> = {
  "#": "progress-bar",
  "0": "http1.0",
  "1": "tlsv1",
  "2": "sslv2",
  "3": "sslv3",
  "4": "ipv4",
  "6": "ipv6",
  ":": "next",
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
  N: "buffer",
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
  i: "show-headers",
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
};

/** The options that take a value; each may be written with `expand-` before its name. */
export const valued = new Set(
  `abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to
  continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode
  delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare
  etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode
  happy-eyeballs-timeout-ms haproxy-clientip header help hostpubmd5 hostpubsha256 hsts httpsig-algo httpsig-headers
  httpsig-key httpsig-keyid interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type knownhosts krb
  krb4 libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time
  netrc-file noproxy oauth2-bearer output output-dir parallel-max parallel-max-host pass pinnedpubkey preproxy proto
  proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile
  proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers
  proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer
  request request-target resolve retry retry-delay retry-max-time sasl-authzid service-name sigalgs socks4 socks4a
  socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time ssl-sessions stderr telnet-option tftp-blksize
  time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file
  upload-flags url url-query user user-agent variable vlan-priority write-out`.split(/\s+/),
);

/** The options without a value that `no-` before their name turns off. */
export const switches = new Set(
  `alpn append basic buffer ca-native cert-status clobber compressed compressed-ssh create-dirs crlf digest disable
  disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure eprt epsv fail fail-early
  fail-with-body false-start follow form-escape ftp-create-dirs ftp-pret ftp-skip-pasv-ip ftp-ssl ftp-ssl-ccc
  ftp-ssl-control ftp-ssl-reqd get globoff haproxy-protocol head http0.9 ignore-content-length include insecure
  junk-session-cookies keepalive list-only location location-trusted mail-rcpt-allowfails manual metalink mptcp
  negotiate netrc netrc-optional npn ntlm ntlm-wb out-null parallel parallel-immediate path-as-is post301 post302
  post303 progress-bar progress-meter proxy-anyauth proxy-basic proxy-ca-native proxy-digest proxy-http2 proxy-http3
  proxy-insecure proxy-negotiate proxy-ntlm proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxytunnel raw
  remote-header-name remote-name remote-name-all remote-time remove-on-error retry-all-errors retry-connrefused sasl-ir
  sessionid show-error show-headers silent skip-existing socks5-basic socks5-gssapi socks5-gssapi-nec ssl
  ssl-allow-beast ssl-auto-client-cert ssl-no-revoke ssl-reqd ssl-revoke-best-effort styled-output
  suppress-connect-headers tcp-fastopen tcp-nodelay tftp-no-options tls-earlydata tr-encoding trace-ids trace-time
  use-ascii verbose version xattr`.split(/\s+/),
);

/** The options without a value that cannot be turned off. */
export const settled = new Set(
  `anyauth dump-ca-embed ftp-pasv http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only ipv4 ipv6 next proxy-tlsv1
  sslv2 sslv3 tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3`.split(/\s+/),
);

/** The options that change what curl shows, keeps, waits for or trusts, and nothing in the message. */
export const silent = new Set(
  `alpn alt-svc buffer ca-native cacert capath cert-status ciphers clobber connect-timeout cookie-jar create-dirs
  create-file-mode crlfile curves disable dump-header ech etag-save expect100-timeout fail fail-early fail-with-body
  false-start happy-eyeballs-timeout-ms hsts http0.9 http1.1 http2-prior-knowledge http3 http3-only
  ignore-content-length include insecure ipv4 ipv6 junk-session-cookies keepalive keepalive-cnt keepalive-time libcurl
  limit-rate max-filesize max-time mptcp noproxy npn out-null output output-dir parallel parallel-immediate parallel-max
  parallel-max-host pinnedpubkey post301 post302 post303 progress-bar progress-meter proto proto-redir proxy-basic
  proxy-cacert proxy-insecure rate raw remote-header-name remote-name remote-name-all remote-time remove-on-error retry
  retry-all-errors retry-connrefused retry-delay retry-max-time sessionid show-error show-headers sigalgs silent
  skip-existing speed-limit speed-time ssl-no-revoke ssl-revoke-best-effort ssl-sessions stderr styled-output
  suppress-connect-headers tcp-fastopen tcp-nodelay tls-max tls13-ciphers tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 trace
  trace-ascii trace-config trace-ids trace-time verbose write-out xattr`.split(/\s+/),
);
