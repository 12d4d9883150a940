import type { StatusCodeEntry } from "./status-code";

/** The registered 1xx codes: news on the way, before the one final response. RFC 9110 §15.2. */
export const informationalCodes: readonly StatusCodeEntry[] = [
  {
    code: 100,
    phrase: "Continue",
    section: "RFC 9110 §15.2.1",
    meaning:
      "So far nothing speaks against the request. A client that sent Expect: 100-continue may now send its content.",
  },
  {
    code: 101,
    phrase: "Switching Protocols",
    section: "RFC 9110 §15.2.2",
    meaning: "The server agrees to the client's Upgrade. After this response the connection speaks another protocol.",
    note: "HTTP/1.1 only: HTTP/2 and HTTP/3 have no Upgrade.",
  },
  {
    code: 102,
    phrase: "Processing",
    section: "RFC 4918 Appendix F",
    meaning: "The server has the whole request and is still working on it.",
    note: "Dropped: WebDAV gave it up in RFC 4918, and only the registry keeps it. Browsers ignore it.",
  },
  {
    code: 103,
    phrase: "Early Hints",
    section: "RFC 8297 §2",
    meaning:
      "The server is still preparing its answer, but already names fields the answer will probably have, so that the client can begin to load what it will need.",
  },
  {
    code: 104,
    phrase: "Upload Resumption Supported",
    section: "draft-ietf-httpbis-resumable-upload",
    meaning: "The server can resume this upload if it breaks off, and says at which address.",
    note: "Temporary: registered for a draft, until 2026-11-13 if it is not prolonged.",
  },
];
