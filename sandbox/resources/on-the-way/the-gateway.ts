import { type BareItem, serializeList, Token } from "structured-headers";
import type { Decision } from "#http/decision/decision";
import type { QuestionId } from "#http/decision/questions";
import type { FieldLine } from "#http/message";
import { queryOf } from "#http/target-uri";
import { type Reply, resource } from "../../resource";
import { type Answered, withContent, withFields, withJson, withProblem } from "../../space/respond";
import { shortPage } from "./short-page";

const gate = "gate.knock.example";
const origin = "origin.knock.example";

// The questions of the gateway, in its order.
const asks = ["upstream-reached", "upstream-free", "upstream-in-time", "upstream-readable"] as const;

/** How the server behind the gateway fails: the status, the question that decides, the error type, and what the gateway saw. */
type Failure = {
  readonly status: number;
  readonly question: (typeof asks)[number];
  readonly error: string;
  readonly saw: string;
};

const failures: Readonly<Record<string, Failure>> = {
  refuses: {
    // RFC 9110 §15.6.3, RFC 9209 §2.3.7
    status: 502,
    question: "upstream-reached",
    error: "connection_refused",
    saw: "The server behind the gateway refused the connection: nothing listens at its port.",
  },
  overloaded: {
    // RFC 9110 §15.6.4, RFC 9209 §2.3.12
    status: 503,
    question: "upstream-free",
    error: "connection_limit_reached",
    saw: "As many connections to the server behind the gateway are open as there may be.",
  },
  sleeps: {
    // RFC 9110 §15.6.5, RFC 9209 §2.3.26
    status: 504,
    question: "upstream-in-time",
    error: "http_response_timeout",
    saw: "No answer came within the 30 s that the gateway waits. Here you are spared the wait.",
  },
  rubbish: {
    // RFC 9110 §15.6.3, RFC 9209 §2.3.28
    status: 502,
    question: "upstream-readable",
    error: "http_protocol_error",
    saw: "What came back begins with no status line of HTTP.",
  },
};
const passedOn = ["fine", "forbids"];

const reply: Reply = ({ request, asked }) => {
  const upstream = queryOf(request.target).get("upstream") ?? "fine";
  const failure = Object.hasOwn(failures, upstream) ? failures[upstream] : undefined;
  if (failure) return failed(failure, asked);
  if (passedOn.includes(upstream)) return passed(upstream === "forbids", asked);
  const detail = `Expected upstream to be one of ${[...passedOn, ...Object.keys(failures)].join(", ")}.`;
  // RFC 9110 §15.5.1
  return withProblem(400, [...asked, { question: "address-usable", yes: false, detail }]);
};

function failed({ status, question, error, saw }: Failure, asked: Decision): Answered {
  const before = asks.slice(0, asks.indexOf(question));
  const decision: Decision = [...asked, ...before.map(yes), { question, yes: false, detail: saw }];
  const { type, content } = shortPage(status, "<hr><p>gate</p>");
  const wait: readonly FieldLine[] = status === 503 ? [["Retry-After", "30"]] : [];
  return withContent(status, decision, [type, ["Server", "gate"], ...wait, ...byGateway({ error })], content);
}

// What the origin answers goes on as it is, its own Server and its own content; only Via and Proxy-Status are added.
function passed(forbids: boolean, asked: Decision): Answered {
  const reached: Decision = [...asked, ...asks.map(yes)];
  const server: FieldLine = ["Server", "origin"];
  const detail = "This is the origin speaking: nobody may see this page.";
  const answered = forbids
    ? // RFC 9110 §15.5.4
      withProblem(403, [...reached, { question: "permitted", yes: false, detail }], [server])
    : withJson(200, [...reached, { question: "open-to-all", yes: true }], [server], { message: "The origin is well." });
  return withFields(answered, byGateway({ status: answered.response.status }));
}

function yes(question: QuestionId) {
  return { question, yes: true } as const;
}

function byGateway({ error, status }: { readonly error?: string; readonly status?: number }): readonly FieldLine[] {
  const params = new Map<string, BareItem>([["next-hop", new Token(origin)]]);
  // RFC 9209 §2.1.1, §2.1.4: an error is what the gateway met, received-status what the origin said.
  if (error !== undefined) params.set("error", new Token(error));
  if (status !== undefined) params.set("received-status", status);
  return [
    ["Via", `1.1 ${gate}`],
    ["Proxy-Status", serializeList([[new Token(gate), params]])],
  ];
}

/**
 * A gateway in front of an origin that fails as `upstream` in the query says: `refuses` and `rubbish` are 502, `sleeps` is 504,
 * `overloaded` is 503; `fine` is a 200 of the origin's, `forbids` a 403 of its own. Proxy-Status tells who speaks. RFC 9209 §2.
 */
export const theGateway = resource("the-gateway", { "": { GET: reply, POST: reply } });
