import { parseList } from "structured-headers";
import { lessons } from "../decision/lessons";
import type { PastedResponse } from "./pasted";
import { linesNamed, type Rule, type Spot } from "./rule";

// RFC 9209 §2.3
const errors: ReadonlyMap<string, string> = new Map([
  ["dns_timeout", "no name server answered in time"],
  ["dns_error", "a name server answered with an error"],
  ["destination_not_found", "it knows no server for this request"],
  ["destination_unavailable", "it takes the server to be down"],
  ["destination_ip_prohibited", "it may not connect to the server’s address"],
  ["destination_ip_unroutable", "no way leads to the server’s address"],
  ["connection_refused", "the server refused the connection"],
  ["connection_terminated", "the server closed the connection before its answer was whole"],
  ["connection_timeout", "the connection was not made in time"],
  ["connection_read_timeout", "the server sent nothing for too long"],
  ["connection_write_timeout", "the request could not be written in time"],
  ["connection_limit_reached", "it has as many connections open as it may"],
  ["tls_protocol_error", "the TLS of the server failed"],
  ["tls_certificate_error", "the certificate of the server cannot be checked"],
  ["tls_alert_received", "the server ended TLS with an alert"],
  ["http_request_error", "it answers itself: the request is at fault"],
  ["http_request_denied", "it will not pass the request on"],
  ["http_response_incomplete", "the answer of the server ended too early"],
  ["http_response_header_section_size", "the header of the answer is too large"],
  ["http_response_header_size", "one header line of the answer is too large"],
  ["http_response_body_size", "the content of the answer is too large"],
  ["http_response_trailer_section_size", "the trailers of the answer are too large"],
  ["http_response_trailer_size", "one trailer of the answer is too large"],
  ["http_response_transfer_coding", "it cannot decode the transfer coding of the answer"],
  ["http_response_content_coding", "it cannot decode the content coding of the answer"],
  ["http_response_timeout", "the answer did not come in time"],
  ["http_upgrade_failed", "the change to another protocol failed"],
  ["http_protocol_error", "the server broke the rules of HTTP"],
  ["proxy_internal_response", "it answers itself, and did not ask the server"],
  ["proxy_internal_error", "something went wrong inside of it"],
  ["proxy_configuration_error", "its settings are at fault"],
  ["proxy_loop_detected", "the request came back to it"],
]);

/** What the proxies on the way say of themselves. */
export const proxyStatusRules: readonly Rule<PastedResponse>[] = [
  {
    id: "proxy-status",
    severity: "note",
    says: "A proxy on the way tells what became of the request.",
    section: "RFC 9209 §2",
    lesson: lessons.gateway,
    change: "Ask whoever runs the proxy that is named, not the server behind it.",
    find: (response) => {
      const told = membersOf(response);
      const [line] = linesNamed(response, "Proxy-Status");
      return told && line && told.length > 0 ? told.map((says) => ({ line: line.line, says })) : [];
    },
  },
  {
    id: "proxy-status-malformed",
    severity: "error",
    says: "This cannot be read as a list of proxies with parameters behind semicolons.",
    section: "RFC 9209 §2",
    lesson: lessons.gateway,
    change: "Write a name, a semicolon and error=…, as in: cache.example; error=connection_refused.",
    find: (response): readonly Spot[] => {
      const [line] = linesNamed(response, "Proxy-Status");
      return line && !membersOf(response) ? [{ line: line.line }] : [];
    },
  },
];

function membersOf(response: PastedResponse): readonly string[] | undefined {
  const text = linesNamed(response, "Proxy-Status")
    .map(({ value }) => value)
    .join(", ");
  if (text === "" || text.length > 8192) return [];
  try {
    return parseList(text)
      .slice(0, 8)
      .map(([name, params]) => inWords(String(name), params));
  } catch {
    return undefined;
  }
}

function inWords(name: string, params: ReadonlyMap<string, unknown>): string {
  const code = String(params.get("error") ?? "");
  const status = params.get("received-status");
  const details = params.get("details");
  const what =
    code === "" ? "passed the request on" : `says ${code}: ${errors.get(code) ?? "a word that no registry holds"}`;
  const came = status === undefined ? "" : ` The server before it answered ${String(status)}.`;
  const more = typeof details === "string" ? ` It adds: ${details.slice(0, 200)}` : "";
  return `${name.slice(0, 80)} ${what}.${came}${more}`;
}
