import { formatChallenge } from "#http/challenge";
import { cookieValue, formatSetCookie } from "#http/cookie";
import type { Answer, Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import type { Moment } from "#http/schemes/scheme";
import { sameSecret } from "#http/schemes/secret";
import { type Reply, resource, sandboxBase } from "../../resource";
import { type Answered, withJson, withoutContent, withProblem } from "../../space/respond";
import { fromElsewhere } from "./from-elsewhere";
import { readLogin } from "./login-form";
import { issueSession, readSession, type Session } from "./session-token";

const account = { user: "Ali", password: "forty jars" } as const;
const base = `${sandboxBase}/session`;
const loginAt = `${base}/login`;
const vary: FieldLine = ["Vary", "Cookie"];

// No scheme is registered for cookies, and a 401 must carry a challenge: this one is ours. RFC 9110 §15.5.2
const challenge: FieldLine = [
  "WWW-Authenticate",
  formatChallenge({
    scheme: "Cookie",
    params: [
      ["realm", "lounge"],
      ["login", loginAt],
    ],
  }),
];
const notRegistered =
  "A cookie stands outside of HTTP authentication (RFC 9110 §11.4). Cookie is not a registered scheme: it is written here so that this 401 keeps the rule that it must carry a challenge.";
const aboutCsrf =
  "A browser sends a cookie by itself, whichever page causes the request. SameSite=Lax keeps it from requests that another site's page makes, but for a plain link; so a GET must change nothing, and a POST from another site is refused here besides.";

type Found = { readonly answers: readonly Answer[]; readonly session?: Session & { readonly user: string } };

async function find({ fields }: RequestMessage, { key, now, memory }: Moment): Promise<Found> {
  const value = cookieValue(fields, "session") ?? "";
  const present: Answer = { question: "session-present", yes: value !== "" };
  if (value === "") return { answers: [{ ...present, detail: "No cookie of the name session came." }] };
  const session = readSession(value, key);
  const genuine: Answer = { question: "session-genuine", yes: session !== undefined };
  if (!session) return { answers: [present, { ...genuine, detail: "Its signature is not ours." }] };
  const user = await memory.read("session", session.id);
  const open = session.until > now && user !== undefined;
  const ended = session.until <= now ? "Its time is over." : "This server no longer knows it: somebody logged out.";
  const left = Math.ceil(session.until - now);
  const detail = open ? `It is ${user}'s, for ${left} s more.` : ended;
  const answers = [present, genuine, { question: "session-live", yes: open, detail } as const];
  return open ? { answers, session: { ...session, user } } : { answers };
}

// A gateway may say that the client uses https; trusting it can only make the cookie stricter.
function setCookie({ fields }: RequestMessage, value: string, maxAge: number): FieldLine {
  const secure = /^https\b/i.test(fieldValue(fields, "X-Forwarded-Proto") ?? "");
  return formatSetCookie("session", value, { path: base, maxAge, httpOnly: true, secure, sameSite: "Lax" });
}

/** Opens to a live session; otherwise answers as `refuse` says. */
function guarded(says: string, refuse: (decision: Decision) => Answered): Reply {
  return async ({ request, asked, moment }) => {
    const { answers, session } = await find(request, moment);
    const decision = [...asked, ...answers];
    if (!session) return refuse(decision);
    const left = Math.ceil(session.until - moment.now);
    return withJson(200, decision, [vary], {
      message: says,
      knownAs: session.user,
      secondsLeft: left,
      note: aboutCsrf,
    });
  };
}

const unauthorized = (decision: Decision) =>
  // RFC 9110 §15.5.2
  withProblem(401, decision, [challenge, vary], { note: notRegistered, registered: false, login: loginAt });
const toLogin = (decision: Decision) => withoutContent(302, decision, [["Location", loginAt], vary]);

const describeLogin: Reply = ({ asked }) =>
  withJson(200, [...asked, { question: "open-to-all", yes: true }], [], {
    message: "POST a user and a password here. Seconds, from 1 to 300, says how long the session shall hold.",
    accepts: ["application/x-www-form-urlencoded", "application/json"],
    knownHere: account,
  });

const login: Reply = async (step) => {
  const { request, asked, moment } = step;
  const elsewhere = fromElsewhere(step, { note: aboutCsrf });
  if (elsewhere) return elsewhere;
  const read = readLogin(request, asked);
  if ("answered" in read) return read.answered;
  const { user, password, seconds } = read.login;
  const passwordRight = sameSecret(password, account.password);
  if (user !== account.user || !passwordRight) {
    const detail =
      user === account.user ? `${user} has an account here, but not with that password.` : "No account has that name.";
    const because = user === account.user ? "password-wrong" : "name-unknown";
    return unauthorized([...asked, { question: "login-valid", yes: false, detail, because }]);
  }
  // A new name at every login, so that nobody can be given a session that somebody else knows.
  const { session, token } = issueSession(moment, seconds);
  if (!(await moment.memory.put("session", session.id, user, session.until))) return full(asked);
  const decision: Decision = [...asked, { question: "login-valid", yes: true, detail: `This is ${user}.` }];
  const body = { message: "You are logged in.", knownAs: user, secondsLeft: seconds, note: aboutCsrf };
  return withJson(200, decision, [setCookie(request, token, seconds)], body);
};

// Nobody is logged out for somebody else, so a login waits until a session ends.
function full(asked: Decision): Answered {
  const detail = "As many sessions are open as this server keeps, and it ends none of them for a new one.";
  const decision: Decision = [...asked, { question: "session-room", yes: false, detail }];
  // RFC 9110 §15.6.4
  return withProblem(503, decision, [["Retry-After", "60"]]);
}

const logout: Reply = async (step) => {
  const { request, asked, moment } = step;
  const elsewhere = fromElsewhere(step, { note: aboutCsrf });
  if (elsewhere) return elsewhere;
  const { answers, session } = await find(request, moment);
  // Of several who log out of one session at once, one closes it.
  const closed = session !== undefined && (await moment.memory.take("session", session.id)) !== undefined;
  const message = closed ? "The session is closed, here and in your browser." : "There was no session to close.";
  return withJson(200, [...asked, ...answers], [setCookie(request, "", 0), vary], { message });
};

/** A lounge that knows its guests by a cookie; `/page` and `/api` show how a page and an API refuse those without one. */
export const session = resource("session", {
  "": { GET: guarded("Welcome to the lounge.", unauthorized) },
  login: { GET: describeLogin, POST: login },
  logout: { POST: logout },
  page: { GET: guarded("This is the page.", toLogin) },
  api: { GET: guarded("This is the data.", unauthorized) },
});
