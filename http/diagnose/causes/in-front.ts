import { lessons } from "../../decision/lessons";
import type { CauseTable } from "./cause-facts";

/** What stands between client and application, and refuses before it is asked. */
export const inFrontCauses: CauseTable<
  | "csrf"
  | "cors"
  | "bot-check"
  | "waf-block"
  | "network-block"
  | "proxy-refused"
  | "proxy-credentials"
  | "captive-portal"
  | "rate-limit"
> = {
  csrf: {
    says: "The token that proves the request comes from the site's own page is missing or does not fit.",
    next: {
      visitor: "Load the page again, allow cookies for the site, and send the form once more.",
      caller:
        "Send the anti-forgery token together with the session cookie it belongs to, or use an API token instead of a cookie.",
      server: "Leave APIs that take tokens out of the check, and trust the site's own origins.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons.forged,
  },
  cors: {
    says: "The browser does not let the page read this, because the answer does not allow it.",
    next: {
      caller: "Try the same with curl, which checks nothing of this. If that succeeds, only the server can mend it.",
      server:
        "Answer the preflight without asking for credentials, and allow the origin, the method and every header by name.",
    },
    lesson: lessons.preflight,
  },
  "bot-check": {
    says: "A check in front of the server took the client for a bot.",
    next: {
      visitor: "Allow scripts and cookies, and wait for the check to finish.",
      caller:
        "Use the API address of the site, or ask its owner to let your client pass. Credentials change nothing here.",
      server: "Leave API paths out of the check, or allow the client by a rule.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons["of-the-check"],
  },
  "waf-block": {
    says: "A firewall in front of the server refused the request by one of its rules.",
    next: {
      visitor: "Tell the site's owner the number on the page.",
      caller:
        "Take out what looks like an attack: odd characters, a missing User-Agent, code in the content. Then quote the number to the owner.",
      server: "Look the request number up in the firewall's log, and make an exception for the rule.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons["of-the-check"],
  },
  "network-block": {
    says: "The address or country that the request came from is not allowed.",
    next: {
      visitor: "Try without VPN, or from another network.",
      caller: "Send from an address that is allowed. Credentials change nothing here.",
      server: "Add the address to the list, and check which address arrives behind the proxy.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons["of-the-network"],
  },
  "proxy-refused": {
    says: "The proxy on the way does not let this request pass.",
    next: {
      visitor: "Ask who runs the network to allow the site.",
      caller: "Go around the proxy with NO_PROXY where you may, or have the host and port allowed.",
      server: "Add the host and the port to the proxy's access list.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons.network,
  },
  "proxy-credentials": {
    says: "The proxy on the way wants credentials of its own.",
    next: {
      visitor: "Enter the name and password of your network's proxy.",
      caller: "Send Proxy-Authorization: with curl, --proxy-user. Authorization is for the server behind.",
      server: "Answer 407 with Proxy-Authenticate.",
    },
    section: "RFC 9110 §15.5.8",
    lesson: lessons.proxy,
  },
  "captive-portal": {
    says: "The network wants you to log in before it lets anything through.",
    next: {
      visitor: "Open any page over http in a browser, and accept the terms or log in.",
      caller: "Log the machine in at the network's page. The server you asked never saw this request.",
    },
    section: "RFC 6585 §6",
    lesson: lessons.network,
  },
  "rate-limit": {
    says: "Too many requests came in too short a time.",
    next: {
      visitor: "Wait, then try again.",
      caller:
        "Wait as long as Retry-After says, then longer each time. Send credentials if the limit is that of anonymous clients.",
      server: "Answer 429 with Retry-After.",
    },
    section: "RFC 6585 §4",
    lesson: lessons.limit,
  },
};
