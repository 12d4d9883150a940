import type { FieldLine } from "#http/message";
import type { Exercise } from "../exercise";

const aladdin = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
const forServer: FieldLine = ["Authorization", aladdin];
const forProxy: FieldLine = ["Proxy-Authorization", aladdin];

function ask(target: string, ...fields: readonly FieldLine[]) {
  return [{ method: "GET", target, fields, content: "" }];
}

const vault = "http://library.example/api/sandbox/open-the-vault";

export const exercise: Exercise = {
  kind: "choice",
  lesson: "on-the-way",
  level: 2,
  title: "Two doors in a row",
  task: "A proxy stands before the library, and the library has a vault. Both know Aladdin, by the same password. Choose the status, and the header line that goes with it.",
  situations: [
    {
      says: "Aladdin asks the proxy for the vault.\nHe sends his password in Authorization.",
      ask: ask(vault, forServer),
      by: "wire",
      status: 407,
      field: "Proxy-Authenticate",
      wrongStatuses: [
        { status: 200, says: "The vault would take it. The request has not come so far." },
        {
          status: 401,
          idea: "407-is-401",
          says: "A 401 is the server’s question, and its answer is there already. The proxy has had none.",
        },
        {
          status: 403,
          says: "The proxy takes his password, in another line. Where credentials would help, it asks for them.",
        },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          idea: "407-is-401",
          says: "That is the challenge of a server, and Authorization has answered it. The proxy has a challenge of its own.",
        },
        { field: "", says: "A 407 must carry a challenge, as a 401 must." },
      ],
      why: "Authorization is not for the proxy. It asks by a 407, with its challenge in Proxy-Authenticate.",
      section: "RFC 9110 §11.7.1",
    },
    {
      says: "Now he sends his password in Proxy-Authorization, and nothing else.",
      ask: ask(vault, forProxy),
      by: "wire",
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 200,
          idea: "407-is-401",
          says: "The proxy is satisfied. It keeps that line to itself, so the vault has heard of nobody.",
        },
        { status: 407, says: "The proxy knows him now. What he gets is from behind it." },
        { status: 403, says: "No credentials have reached the vault, and his would open it. So it asks." },
      ],
      wrongFields: [
        {
          field: "Proxy-Authenticate",
          idea: "407-is-401",
          says: "The proxy’s question is answered. This one comes from the vault.",
        },
        { field: "", says: "The vault says in its challenge what it takes." },
      ],
      why: "The first door is open. The second asks for itself, and Authorization is where it wants its answer.",
      section: "RFC 9110 §15.5.2",
    },
    {
      says: "He sends both lines.",
      ask: ask(vault, forProxy, forServer),
      by: "wire",
      status: 200,
      field: "Via",
      wrongStatuses: [
        {
          status: 400,
          says: "Two lines of Authorization would be a 400 here. These are two fields, and each has its reader.",
        },
        { status: 401, says: "A proxy must pass Authorization on as it is, so the vault gets it." },
      ],
      wrongFields: [
        { field: "Proxy-Authenticate", says: "A challenge asks, and every question is answered." },
        {
          field: "",
          says: "The answer has been passed on by a proxy, and whoever passes something on signs it.",
        },
      ],
      why: "Each door has its credentials. The proxy adds itself to Via as it passes the answer on.",
      section: "RFC 9110 §7.6.3",
    },
    {
      says: "With both lines he asks the proxy for another site.\nThe proxy does not lead there.",
      ask: ask("http://elsewhere.example/", forProxy, forServer),
      by: "wire",
      status: 403,
      field: "",
      wrongStatuses: [
        { status: 407, says: "It knows who he is. To ask again would change nothing." },
        { status: 404, says: "Whether there is such a page, only that site could say, and it has not been asked." },
        { status: 502, says: "A 502 says that it tried and got no valid answer. It has not tried." },
      ],
      wrongFields: [
        { field: "Proxy-Authenticate", says: "Other credentials would not make this proxy lead there." },
        { field: "Via", says: "Nothing was passed on, so there is nothing to sign." },
      ],
      why: "The proxy understood the request and refuses it. That is a 403, from a proxy as from anybody.",
      section: "RFC 9110 §15.5.4",
    },
  ],
  hints: [
    "Of each line ask: who reads it, the proxy or the vault? Then go from door to door, and stop at the first that is not satisfied.",
    "Proxy-Authorization answers the 407 of the proxy, Authorization the 401 of the vault. Via stands on what came through.",
  ],
};
