import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "choice",
  lesson: "why-do-i-get-401",
  level: 2,
  title: "Ten broken clients, six to ten",
  task: "Five more clients with one fault each. Choose the status, and what goes with it.",
  situations: [
    {
      says: "A program works behind a proxy that wants a password.\nIt sends its credentials in Authorization, as it does at home.",
      ask: [
        {
          method: "GET",
          target: "http://elsewhere.example/",
          fields: [
            ["Host", "elsewhere.example"],
            ["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
          ],
          content: "",
        },
      ],
      by: "wire",
      status: 407,
      field: "Proxy-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          idea: "407-is-401",
          says: "A 401 asks for credentials for the origin, and the request never got there.",
        },
        { status: 403, says: "Credentials for the proxy are missing, and the right ones would help. So it asks." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          idea: "407-is-401",
          says: "That line is the origin’s. The proxy asks in a line of its own.",
        },
        { field: "", says: "A 407 must carry a challenge, as a 401 must." },
      ],
      why: "Authorization is for the origin. The proxy wants Proxy-Authorization, and says so in Proxy-Authenticate.",
      section: "RFC 9110 §15.5.8",
    },
    {
      says: "A program logs in, throws the cookie away, and asks the API of the lounge for data.",
      ask: [{ method: "GET", target: "/api/sandbox/session/api", fields: [], content: "" }],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 302,
          idea: "api-redirects-to-login",
          says: "A program would follow it, and read a login page in the place of data.",
        },
        {
          status: 403,
          idea: "403-is-log-in",
          says: "Logging in is what would help here: nobody is known yet.",
        },
      ],
      wrongFields: [
        {
          field: "Location",
          idea: "api-redirects-to-login",
          says: "This is the address for programs. It asks, and leads nowhere.",
        },
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "A 401 must carry a challenge, of a scheme of the server’s own if there is no other.",
        },
      ],
      why: "No session came, so the API cannot know who asks. It says so in a way that a program understands.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "The same program, without its cookie, asks for the page that is made for people.",
      ask: [{ method: "GET", target: "/api/sandbox/session/page", fields: [["Host", "knock.example"]], content: "" }],
      by: "wire",
      status: 302,
      field: "Location",
      wrongStatuses: [
        { status: 401, says: "Fine for a program. A person would see an error where a login form is wanted." },
        {
          status: 303,
          says: "To a GET, a 303 says that there is nothing here that could be sent. There is, after the login.",
        },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "Nothing is asked here. The answer leads to the form that asks." },
        { field: "", says: "Without Location nobody knows where to go." },
      ],
      why: "A page for people leads to the login. A program that meets a 302 here has the wrong address.",
      section: "RFC 9110 §15.4.3",
    },
    {
      says: "A client has kept the nonce of another day, and signs with it.\nName, password and hash are right.",
      ask: [
        {
          method: "GET",
          target: "/api/sandbox/the-short-nonce",
          fields: [
            [
              "Authorization",
              'Digest username="Aladdin", realm="short nonce", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-short-nonce", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="647ff5293b39201d0fc77b50d6254e5b8b518e117e0ba65b2efec86e3d534b5f"',
            ],
          ],
          content: "",
        },
      ],
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 403, says: "Nothing is forbidden. The proof is made for a question that is no longer asked." },
        { status: 408, says: "A 408 is for a request that did not arrive in time. This one did." },
      ],
      wrongFields: [
        {
          field: "Authentication-Info",
          says: "That line comes with success, and brings the next nonce then.",
        },
        {
          field: "",
          idea: "second-401-is-wrong-password",
          says: "The challenge brings the new nonce. Without it the client would ask its user for a password that was right.",
        },
      ],
      why: "The credentials are not valid any more, and the challenge brings a fresh nonce to sign with.",
      section: "RFC 7616 §3.3",
    },
    {
      says: "A page of another site wants to send a token to the staff door.\nIts browser first sends OPTIONS, without the token: may I?",
      ask: [
        {
          method: "OPTIONS",
          target: "/api/sandbox/the-staff-door",
          fields: [
            ["Host", "knock.example"],
            ["Origin", "https://elsewhere.example"],
            ["Access-Control-Request-Method", "GET"],
            ["Access-Control-Request-Headers", "authorization"],
          ],
          content: "",
        },
      ],
      by: "wire",
      status: 204,
      field: "Access-Control-Allow-Headers",
      wrongStatuses: [
        {
          status: 401,
          idea: "cors-means-down",
          says: "A browser never puts credentials on a preflight. Refuse it, and the real request is never sent.",
        },
        { status: 405, says: "Then no page of another site could ever send its token here." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "Nobody reads a challenge here: it is the browser that asks, and it has no name to give.",
        },
        { field: "", says: "The browser looks for its header line by name. What is not named may not be sent." },
      ],
      why: "A preflight carries no credentials, so it is answered before anybody is asked who they are.",
      section: "Fetch, CORS-preflight fetch",
    },
  ],
  hints: [
    "Look first at who answers: the origin, a proxy, or a server that a browser only asks for permission.",
    "A 401 and a 407 must carry a challenge. A redirect needs an address.",
  ],
};
