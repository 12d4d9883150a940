import { lessons, statusPage } from "../decision/lessons";
import { statusCode } from "../registry/status-codes";
import type { PastedResponse } from "./pasted";
import { has, linesNamed, members, type Rule, startLine, startLineIf } from "./rule";

/** What a status code asks of the header lines with it. */
export const statusRules: readonly Rule<PastedResponse>[] = [
  {
    id: "401-without-challenge",
    severity: "error",
    says: "A 401 without WWW-Authenticate. The client learns that it failed, and not what would have worked.",
    section: "RFC 9110 §15.5.2",
    lesson: lessons.missing,
    change: 'Send at least one challenge. WWW-Authenticate: Bearer realm="api" will do.',
    find: (response) => {
      if (response.status !== 401 || !isEmpty(response, "WWW-Authenticate")) return [];
      const renamed = response.fields.findIndex(({ name }) => /.-www-authenticate$/i.test(name));
      if (renamed < 0) return startLine;
      const says =
        "A 401 without WWW-Authenticate. A gateway on the way gave it another name, under which no client looks for it.";
      return [{ line: renamed + 1, says }];
    },
  },
  {
    id: "407-without-challenge",
    severity: "error",
    says: "A 407 without Proxy-Authenticate. The client cannot know what the proxy would accept.",
    section: "RFC 9110 §15.5.8",
    lesson: lessons.proxy,
    change: 'Send at least one challenge. Proxy-Authenticate: Basic realm="proxy" will do.',
    find: (response) => startLineIf(response.status === 407 && isEmpty(response, "Proxy-Authenticate")),
  },
  {
    id: "407-from-origin",
    severity: "note",
    says: "Only a proxy sends a 407, and this request does not look like one to a proxy. Browsers take a 407 from an origin server for a network error.",
    section: "RFC 9110 §15.5.8",
    lesson: lessons.proxy,
    change: "An origin server that wants to know who asks sends a 401 with WWW-Authenticate.",
    find: ({ status, request }) => startLineIf(status === 407 && request?.target.startsWith("/") === true),
  },
  {
    id: "405-without-allow",
    severity: "error",
    says: "A 405 without Allow. It must name the methods that the resource does support.",
    section: "RFC 9110 §15.5.6",
    lesson: lessons.method,
    change: "Add Allow, such as Allow: GET, HEAD. An empty value is allowed too.",
    find: (response) => startLineIf(response.status === 405 && !has(response, "Allow")),
  },
  {
    id: "426-without-upgrade",
    severity: "error",
    says: "A 426 without Upgrade. It must name the protocol to change to.",
    section: "RFC 9110 §15.5.22",
    lesson: statusPage(426),
    change: "Add Upgrade with the protocol's name, and Connection: Upgrade.",
    find: (response) => startLineIf(response.status === 426 && !has(response, "Upgrade")),
  },
  {
    id: "206-without-content-range",
    severity: "error",
    says: "A 206 without Content-Range. Nobody can tell which part this is.",
    section: "RFC 9110 §15.3.7.1",
    lesson: lessons.ranges,
    change: "Add Content-Range, or send the whole with a 200.",
    find: (response) =>
      startLineIf(response.status === 206 && !has(response, "Content-Range") && !isMultipart(response)),
  },
  {
    id: "206-parts-with-content-range",
    severity: "error",
    says: "A 206 in several parts with a Content-Range in the header. Each part carries its own, and the header none.",
    section: "RFC 9110 §15.3.7.2",
    lesson: lessons.ranges,
    change: "Take Content-Range out of the header section.",
    find: (response) =>
      response.status === 206 && isMultipart(response) ? linesNamed(response, "Content-Range").slice(0, 1) : [],
  },
  {
    id: "416-without-content-range",
    severity: "warning",
    says: "A 416 without Content-Range. It would tell how long the resource is.",
    section: "RFC 9110 §15.5.17",
    lesson: lessons.ranges,
    change: "Add Content-Range: bytes */ with the length.",
    find: (response) => startLineIf(response.status === 416 && !has(response, "Content-Range")),
  },
  {
    id: "201-without-location",
    severity: "note",
    says: "A 201 without Location: then what was made is at the address of the request.",
    section: "RFC 9110 §15.3.2",
    lesson: statusPage(201),
    change: "If the new resource has another address, name it in Location.",
    find: (response) => startLineIf(response.status === 201 && !has(response, "Location")),
  },
  {
    id: "redirect-without-location",
    severity: "warning",
    says: "A redirect without Location. The client knows that it should go elsewhere, and not where.",
    section: "RFC 9110 §15.4",
    lesson: lessons.moved,
    change: "Add Location with the new address.",
    find: (response) => startLineIf([301, 302, 303, 307, 308].includes(response.status) && !has(response, "Location")),
  },
  {
    id: "511-with-challenge",
    severity: "warning",
    says: "A 511 with a challenge. The network asks here, not the server: it links to its login, and does not challenge.",
    section: "RFC 6585 §6",
    lesson: lessons.network,
    change: "Take the challenge out, and link to the login page in the content.",
    find: (response) =>
      response.status === 511
        ? ["WWW-Authenticate", "Proxy-Authenticate"].flatMap((name) => linesNamed(response, name)).slice(0, 1)
        : [],
  },
  {
    id: "451-without-link",
    severity: "note",
    says: 'A 451 without Link. With rel="blocked-by" it would name who carries out the block.',
    section: "RFC 7725 §4",
    lesson: lessons.law,
    change: 'Add Link: <https://…>; rel="blocked-by".',
    find: (response) =>
      startLineIf(
        response.status === 451 && !linesNamed(response, "Link").some(({ value }) => /blocked-by/i.test(value)),
      ),
  },
  {
    id: "status-reserved",
    severity: "note",
    says: "This number is reserved.",
    section: "RFC 9110 §15",
    lesson: statusPage(),
    change: "Use a code whose meaning the RFCs define.",
    find: ({ status }) => {
      if (status !== 402 && status !== 418) return [];
      const { note, meaning } = statusCode(status) ?? {};
      return [{ line: 0, says: `${status}: ${note ?? ""} ${meaning ?? ""}` }];
    },
  },
  {
    id: "status-unregistered",
    severity: "note",
    says: "Nobody registered this code. A client treats it as the x00 of its class.",
    section: "RFC 9110 §15",
    lesson: lessons["first-digit"],
    change: "Use a registered code, and say the details in the content.",
    find: ({ status }) => startLineIf(inRange(status) && statusCode(status)?.registered !== true),
  },
  {
    id: "status-out-of-range",
    severity: "error",
    says: "A status code lies between 100 and 599. A client treats any other as a 5xx.",
    section: "RFC 9110 §15",
    lesson: lessons["first-digit"],
    change: "Use a registered code, and say the details in the content.",
    find: ({ status }) => startLineIf(!inRange(status)),
  },
];

function inRange(status: number): boolean {
  return status >= 100 && status <= 599;
}

function isEmpty(response: PastedResponse, name: string): boolean {
  return members(response, name).length === 0;
}

function isMultipart(response: PastedResponse): boolean {
  return linesNamed(response, "Content-Type").some(({ value }) => /^multipart\/byteranges\b/i.test(value));
}
