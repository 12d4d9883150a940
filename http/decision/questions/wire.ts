import { statusPage } from "../lessons";
/** The questions that a server asks of a message before it looks at what is asked for, and a proxy before it passes it on. */
export const wireQuestions = {
  "message-readable": {
    text: "Can the message be read as HTTP/1.1?",
    section: "RFC 9112 §2.2",
    lesson: statusPage(400),
    change: "Write the message as the grammar asks, at the place that the detail names.",
  },
  "message-whole": {
    text: "Did the whole message come?",
    section: "RFC 9112 §8",
    lesson: statusPage(400),
    change: "Send the empty line after the header lines, and as much content as Content-Length promises.",
  },
  "version-spoken": {
    text: "Does the server speak this version of HTTP?",
    section: "RFC 9110 §15.6.6",
    lesson: statusPage(505),
    change: "End the request line with HTTP/1.1.",
  },
  "target-accepted": {
    text: "Is the request line within 16 KiB?",
    section: "RFC 9110 §15.5.15",
    lesson: statusPage(414),
    change: "Ask for a shorter address.",
  },
  "head-accepted": {
    text: "Is the header section within 16 KiB?",
    section: "RFC 6585 §5",
    lesson: statusPage(431),
    change: "Send fewer or shorter header lines.",
  },
  "host-named": {
    text: "Does exactly one Host line name the site?",
    section: "RFC 9112 §3.2",
    lesson: statusPage(400),
    change: "Send one Host line with the name of the site.",
  },
  "credentials-single": {
    text: "Did credentials come at most once?",
    section: "RFC 9110 §11.6.2",
    lesson: statusPage(400),
    change: "Send one line of credentials: the field is no list.",
  },
  "coding-known": {
    text: "Does the server know the transfer coding?",
    section: "RFC 9112 §6.1",
    lesson: statusPage(501),
    change: "Send the content with Content-Length, or with Transfer-Encoding: chunked.",
  },
  "method-known": {
    text: "Does this server know the method at all?",
    section: "RFC 9110 §9.1",
    lesson: statusPage(501),
    change: "Use a method that the server knows, in capital letters.",
  },
  "expectation-met": {
    text: "Can the server do what Expect asks?",
    section: "RFC 9110 §10.1.1",
    lesson: statusPage(417),
    change: "Leave Expect out, or expect 100-continue, which is the only expectation there is.",
  },
  traced: {
    text: "Is the request to be shown as it arrived?",
    section: "RFC 9110 §9.3.8",
    lesson: statusPage(200),
    change: "None is needed.",
  },
  "proxy-knows-client": {
    text: "Does the proxy know who asks?",
    section: "RFC 9110 §15.5.8",
    lesson: statusPage(407),
    change: "Send Proxy-Authorization, in the scheme that Proxy-Authenticate offers.",
  },
  "proxy-leads-there": {
    text: "Does this proxy lead to that address?",
    section: "RFC 9110 §15.5.4",
    lesson: statusPage(403),
    change: "Ask the proxy for one of the sandbox's own sites.",
  },
  "site-served": {
    text: "Does this server answer for that address?",
    section: "RFC 9110 §15.5.20",
    lesson: statusPage(421),
    change: "Begin the target with http://, for this connection is not encrypted.",
  },
  "protocol-spoken": {
    text: "Did the client ask for a protocol that the server speaks?",
    section: "RFC 9110 §7.8",
    lesson: statusPage(426),
    change: "Send Connection: Upgrade, and Upgrade with a protocol that the answer names.",
  },
  "answered-in-time": {
    text: "Is the answer there in time?",
    section: "RFC 9110 §15.6.4",
    lesson: statusPage(503),
    change: "Ask for something that takes less time.",
  },
  "wire-message": {
    text: "Is the content one message/http?",
    section: "RFC 9112 §10.1",
    lesson: statusPage(415),
    change: "POST the bytes of a request with Content-Type: message/http, at most 128 KiB.",
  },
  "wire-free": {
    text: "Is there room for one more exchange?",
    section: "RFC 9110 §15.6.4",
    lesson: statusPage(503),
    change: "Try again after the seconds that Retry-After names.",
  },
  "status-named": {
    text: "Does the address name a status code?",
    section: "RFC 9110 §15",
    lesson: statusPage(200),
    change: "End the address with a status code from 200 to 599.",
  },
  "status-sendable": {
    text: "Can this way carry the code?",
    section: "RFC 9110 §15",
    lesson: statusPage(200),
    change: "Send the same request over the wire (POST /api/wire), which carries every code from 100 to 999.",
  },
} as const;
