import type { CauseId } from "../diagnosis";
import type { Meaning, Sign } from "../signs/sign";
import type { Family } from "./family";

const sources =
  "https://nodejs.org/api/errors.html; https://curl.se/libcurl/c/libcurl-errors.html; golang/go src/net; urllib3/urllib3 src/urllib3/exceptions.py; openjdk java.net; chromium net/base/net_error_list.h; dotnet/runtime System.Net.Http";

/** Errors of clients that got no answer at all, and so no status. */
export const connections: Family = {
  name: "connections",
  signs: [
    failed(
      /\bECONNREFUSED\b|connection refused|actively refused it|CONNECTION_REFUSED\b|failed to connect to \S{1,260} port \d{1,5}\b|could not connect to (?:the )?server|NSURLErrorDomain Code=-1004/i,
      "upstream-failed",
      {
        sure: "certain",
        says: "Nothing listens at that address and port, so no server answered and there is no status.",
        next: {
          visitor: "Try again later: the server does not run at the moment.",
          caller: "Check the host and the port. Inside a container, localhost is the container itself.",
          server: "Look whether the server runs, and whether it listens at an address that the caller can reach.",
        },
      },
    ),
    failed(
      /\bENOTFOUND\b|\bEAI_AGAIN\b|no such host|could not resolve (?:host|proxy)|name or service not known|nodename nor servname|temporary failure in name resolution|getaddrinfo failed|UnknownHostException|NAME_NOT_RESOLVED|\bNXDOMAIN\b|remote name could not be resolved|hostname could not be found|NSURLErrorDomain Code=-1003/i,
      "wrong-address",
      {
        sure: "certain",
        says: "No address is known for the name of that host, so nothing was sent to any server.",
        next: {
          visitor: "Check the name of the host, letter by letter.",
          caller:
            "Check the name of the host, and look it up where the program runs: a container or a VPN has a resolver of its own.",
          server: "Look whether the record of the name is there.",
        },
      },
    ),
    failed(
      /certificate (?:verify failed|verification failed|has expired|problem|is not trusted)|certificate signed by unknown authority|unable to (?:get local issuer|verify the first) certificate|self[- ]signed certificate|CERTIFICATE_VERIFY_FAILED|\bx509: |SSLHandshakeException|PKIX path building|\bERR_CERT_|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)|DEPTH_ZERO_SELF_SIGNED|could not establish trust relationship|SSL connection could not be established/i,
      "upstream-failed",
      {
        sure: "certain",
        says: "The certificate of the server was not accepted, so the connection ended before a request was sent.",
        next: {
          visitor: "Check the date of your machine, and whether a proxy of your network opens TLS.",
          caller:
            "Look at the chain (openssl s_client -connect host:443 -showcerts), and trust the authority that signed it rather than turning the check off.",
          server: "Renew the certificate, and send the certificates between it and the authority too.",
        },
      },
    ),
    failed(
      /wrong version number|unknown protocol|plain HTTP request was sent|first record does not look like a TLS handshake|\bSSL_PROTOCOL_ERROR\b|server gave HTTP response to HTTPS client/i,
      "wrong-address",
      {
        sure: "certain",
        says: "The caller speaks TLS, and what listens at that port does not.",
        next: {
          caller: "Use http:// for that port, or the port at which the server speaks TLS. The same holds for a proxy.",
          server: "Serve TLS at that port, or tell callers the right one.",
        },
      },
    ),
    failed(
      /Unexpected token '?<|Unrecognized token '<'|invalid character '<' looking for beginning of value|Unexpected character encountered while parsing value: <|<!DOCTYPE "?\.{3} is not valid JSON/i,
      "wrong-address",
      {
        sure: "likely",
        says: "What came was a page and no JSON: an error page, a login page, or another address than that of the API.",
        next: {
          caller:
            "Look at the status and at Content-Type before the content is parsed, and at the address that was asked.",
          server: "Answer requests for JSON with JSON, errors too.",
        },
      },
      "Ask the same address with curl -i: which status and which Content-Type come?",
    ),
    failed(
      /Unexpected token '?[^'<\s]|is not valid JSON|Expecting value: line 1 column 1|Unexpected end of JSON input|looking for beginning of value/i,
      "error-in-200",
      {
        sure: "possible",
        says: "What came was no JSON, or nothing at all: the status and the beginning of the content tell more than this does.",
        next: { caller: "Print the status and the content as text before it is parsed." },
      },
      "Ask the same address with curl -i: which status and which Content-Type come?",
    ),
    failed(
      /\bECONNRESET\b|\bEPIPE\b|socket hang up|connection (?:was )?reset|forcibly closed|empty reply from server|closed connection without response|\bERR_EMPTY_RESPONSE\b|CONNECTION_RESET\b|underlying connection was closed|response ended prematurely|(?:Get|Post|Put) "?https?:\S{1,2000}: EOF\b/i,
      "upstream-failed",
      {
        sure: "likely",
        says: "The connection was closed before an answer came, so there is no status.",
        next: {
          caller: "Send it again; if it fails each time, send the same with curl -v and see how far it comes.",
          server: "Look into the log at that time: a process that ends, or a proxy that closes idle connections first.",
        },
      },
    ),
    failed(
      /\bE(?:SOCKET)?TIMEDOUT\b|\bECONNABORTED\b|(?:read|connect|connection|request|operation) timed out|Client\.Timeout exceeded|context deadline exceeded|i\/o timeout|\b(?:Read|Connect)Timeout(?:Error)?\b|SocketTimeoutException|\bERR_(?:CONNECTION_)?TIMED_OUT\b|HttpClient\.Timeout|timeout of \d{1,9} ?ms exceeded|NSURLErrorDomain Code=-1001/i,
      "upstream-slow",
      {
        sure: "likely",
        says: "No answer came in the time that the caller waits, so there is no status.",
        next: {
          caller:
            "Ask with curl -v: does the connection open? If not, a firewall drops it; if so, the server is slow, and the caller may wait longer.",
          server: "Look whether the request came at all, and how long it took.",
        },
      },
    ),
  ],
};

function failed(content: RegExp, id: CauseId, meaning: Meaning, tell?: string): Sign {
  const found = { content: [content], unanswered: true as const, causes: { [id]: meaning }, source: sources };
  return tell === undefined ? found : { ...found, tell };
}
