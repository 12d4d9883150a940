import type { Exercise } from "../exercise";

function answer(setCookie: string): string {
  return `HTTP/1.1 200 OK
Content-Type: application/json
Cache-Control: no-store
${setCookie === "" ? "" : `Set-Cookie: ${setCookie}\n`}
{"message":"Welcome back, Ali."}
`;
}

const session = "sessionid=31d4d96e407aad42; Path=/; Max-Age=1209600";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "keys-and-cookies",
  level: 1,
  title: "A cookie for everybody",
  task: "This login sets a cookie that scripts can read, that goes over unencrypted connections, and that other sites can use. Mend it.",
  broken: answer(session),
  rules: ["cookie-without-httponly", "cookie-without-secure", "cookie-without-samesite"],
  keeps: { statuses: [200], fields: ["Set-Cookie"], content: true },
  mended: answer(`${session}; HttpOnly; Secure; SameSite=Lax`),
  wrong: [
    {
      when: { lacks: "Set-Cookie" },
      example: answer(""),
      says: "Without the cookie nobody is logged in any more. It has to be set, and better.",
    },
    {
      when: { finding: "cookie-without-httponly" },
      example: answer(`${session}; Secure; SameSite=Lax`),
      says: "A script that somebody smuggles into the page can still read it, and send it home. HttpOnly keeps it from scripts.",
    },
    {
      when: { finding: "cookie-without-secure" },
      example: answer(`${session}; HttpOnly; SameSite=Lax`),
      idea: "base64-protects",
      says: "One request over http, and everybody on the way has the session, however random it looks. Secure keeps it to https.",
    },
    {
      when: { finding: "cookie-without-samesite" },
      example: answer(`${session}; HttpOnly; Secure`),
      idea: "authorization-cannot-be-forged",
      says: "Nobody can read it now, and nobody has to: the browser may add it to a form that another site sends. SameSite says when.",
    },
  ],
  hints: [
    "Three attributes are missing. Each is one word after a semicolon, and one of them has a value.",
    "Append HttpOnly, Secure and SameSite=Lax to the line that sets the cookie.",
  ],
};
