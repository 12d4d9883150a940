import type { Exercise } from "../exercise";

const aladdin = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";

function get(target: string, ...fields: readonly (readonly [string, string])[]) {
  return [{ method: "GET", target, fields, content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "who-answered",
  level: 2,
  title: "Who wrote this?",
  task: "Six requests, and six servers that may answer them. Choose the status, and the header line that tells who wrote it.",
  situations: [
    {
      says: "A gateway stands before an application.\nThe application has crashed, and nothing listens at its port.",
      ask: get("/api/sandbox/the-gateway?upstream=refuses"),
      status: 502,
      field: "Proxy-Status",
      wrongStatuses: [
        {
          status: 500,
          idea: "every-error-is-mine",
          says: "A 500 is the application speaking of its own mishap. This one does not speak any more.",
        },
        {
          status: 503,
          says: "A 503 says that it is too busy or being maintained, and that it will pass. Nobody promises that here.",
        },
        { status: 504, says: "Nobody waited: the connection was refused at once." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "Nothing has been asked about who you are, for the one who would ask is down.",
        },
        { field: "", says: "The gateway can say what it met: Proxy-Status, with error=connection_refused." },
      ],
      why: "The gateway got no valid answer from behind, so it writes a 502 itself and tells the reason in Proxy-Status.",
      section: "RFC 9110 §15.6.3",
    },
    {
      says: "The same gateway waits for 30 seconds.\nThe application is still computing a report.",
      ask: get("/api/sandbox/the-gateway?upstream=sleeps"),
      status: 504,
      field: "Proxy-Status",
      wrongStatuses: [
        {
          status: 408,
          says: "A 408 is for a client that takes too long to send its request. Yours came whole.",
        },
        {
          status: 500,
          idea: "every-error-is-mine",
          says: "The application has not failed. It has not answered yet, and its log shows no error.",
        },
        {
          status: 502,
          says: "A 502 is for a connection that fails, or an answer that is no good. Here the connection stands, and the answer is late.",
        },
      ],
      wrongFields: [
        { field: "Retry-After", says: "The gateway does not know when the application will be done." },
        { field: "Allow", says: "The method was not what took so long." },
      ],
      why: "No answer came in time, so the gateway writes a 504. The report may be finished all the same, with nobody waiting for it.",
      section: "RFC 9110 §15.6.5",
    },
    {
      says: "The same gateway again. The application is well.\nIt forbids this page to everybody, and writes problem+json.",
      ask: get("/api/sandbox/the-gateway?upstream=forbids"),
      status: 403,
      field: "Proxy-Status",
      wrongStatuses: [
        { status: 502, says: "A 403 is a valid answer, and a gateway passes valid answers on as they are." },
        { status: 401, says: "No credentials would open this page, so none are asked for." },
      ],
      wrongFields: [
        { field: "WWW-Authenticate", says: "The page is forbidden to everybody. There is no question to ask." },
        { field: "Retry-After", says: "The refusal is not about time." },
      ],
      why: "This one is the application’s. The gateway says so: received-status=403, the status that it got from behind.",
      section: "RFC 9209 §2.1.4",
    },
    {
      says: "A program sends the right name and password.\nBefore the application stands a check for robots, and the program has no cookie of it.",
      ask: get("/api/sandbox/the-bot-check", ["Authorization", aladdin]),
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          idea: "every-error-is-mine",
          says: "The application would ask so, but it never saw the request. The check does not look at Authorization.",
        },
        { status: 429, says: "It has not asked too often. Its first request is refused already." },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "A challenge would ask for credentials, and no credentials change this answer.",
        },
        { field: "Via", says: "Nothing was passed on, and this gate says nothing of itself but Server." },
      ],
      why: "It is forbidden for a reason that has nothing to do with credentials. Server and the HTML give away who wrote it.",
      section: "RFC 9110 §15.5.4",
    },
    {
      says: "In an office the way to the web leads through a proxy.\nYour program knows of the proxy, and not of its password.",
      ask: get("http://library.example/api/sandbox/orders"),
      by: "wire",
      status: 407,
      field: "Proxy-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          idea: "407-is-401",
          says: "The library has not been asked yet. It is the proxy that wants to know who you are.",
        },
        { status: 403, says: "The proxy has nothing against you. It does not know you, and asks." },
        {
          status: 511,
          says: "A 511 comes from a network that you did not choose, such as a hotel’s. This proxy you did choose.",
        },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          idea: "407-is-401",
          says: "That line is the origin server’s, and it is answered in Authorization. A proxy has a pair of its own.",
        },
        { field: "Via", says: "Via is added to what is passed on, and nothing was." },
      ],
      why: "A proxy asks who you are by a 407, with its challenge in Proxy-Authenticate.",
      section: "RFC 9110 §15.5.8",
    },
    {
      says: "Now the proxy knows you.\nYou ask for a site that it does not lead to.",
      ask: get("http://elsewhere.example/", ["Proxy-Authorization", aladdin]),
      by: "wire",
      status: 403,
      field: "",
      wrongStatuses: [
        {
          status: 407,
          idea: "407-is-401",
          says: "It knows you already. Other credentials would not make the site one of its own.",
        },
        { status: 404, says: "Whether the site has such a page, nobody has looked." },
        {
          status: 502,
          says: "A 502 would say that it tried, and got no valid answer. It did not try.",
        },
      ],
      wrongFields: [
        {
          field: "Via",
          idea: "every-error-is-mine",
          says: "Via would stand there if the site had been asked. Its owner will find nothing in any log.",
        },
        { field: "Proxy-Authenticate", says: "There is no question left: the proxy knows who you are." },
      ],
      why: "The proxy understood, and refuses. Without a Via there is no sign that anybody behind it was ever asked.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: [
    "Follow the request from your program outwards. Who is the first that cannot, or will not, pass it on?",
    "A gateway that fails to get an answer writes 502 or 504. A refusal of its own, as anybody’s, is a 403. A proxy that does not know you writes 407.",
  ],
};
