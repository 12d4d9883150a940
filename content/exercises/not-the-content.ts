import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const json = ["Content-Type", "application/json"] as const;

function send(method: string, path: string, fields: Draft["fields"] = [], content = ""): Draft {
  return { method, target: `/api/sandbox/orders${path}`, fields, content };
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "what-is-wrong-with-it",
  level: 2,
  title: "The content is fine",
  task: "Six requests to the shop are refused, and none of them for what its content says. Choose the status and the header that goes with it.",
  situations: [
    {
      says: "Somebody asks for order 8. No order ever had this number.",
      ask: [send("GET", "/8")],
      status: 404,
      field: "",
      wrongStatuses: [
        { status: 410, says: "Gone is what was there once. There never was an order 8." },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The request is well formed. There is only nothing at this address.",
        },
        { status: 204, says: "That would be a success without content. There is nothing that could have succeeded." },
      ],
      wrongFields: [
        { field: "Location", says: "It would lead on. The shop knows of no better place to look." },
        { field: "Retry-After", says: "A 404 does not say whether there will ever be one." },
      ],
      why: "Nothing was found at this address. Whether for now or for good, a 404 leaves open.",
      section: "RFC 9110 §15.5.5",
    },
    {
      says: "Order 12 was deleted last year, on purpose, and the shop remembers that.",
      ask: [send("GET", "/12")],
      status: 410,
      field: "",
      wrongStatuses: [
        {
          status: 404,
          says: "It would be true as well. But the shop knows more than that: the order will not come back, and links to it may be taken down.",
        },
        { status: 403, says: "Nobody is refused. There is nothing left to refuse." },
        { status: 301, says: "A redirect needs a place to lead to, and the order has none any more." },
      ],
      wrongFields: [
        { field: "Location", says: "Gone means without a new address. With one it would be a redirect." },
        { field: "Allow", says: "There is nothing left to use a method on." },
      ],
      why: "It was there, it is gone, and likely for good. A server that knows this says 410 rather than 404.",
      section: "RFC 9110 §15.5.11",
    },
    {
      says: "A client sends PATCH to order 7.\nThe shop knows PATCH, and orders can only be read, put and deleted.",
      ask: [send("PATCH", "/7", [json], '{ "quantity": 2 }')],
      status: 405,
      field: "Allow",
      wrongStatuses: [
        {
          status: 403,
          idea: "wrong-method-is-403",
          says: "Nobody may, whoever asks, because nobody can. A 403 would send people to look for rights.",
        },
        { status: 404, idea: "wrong-method-is-403", says: "The order is there: GET shows it." },
        { status: 501, says: "501 is for a method that the server does not know at all, for any resource." },
      ],
      wrongFields: [
        { field: "", says: "A 405 must say in Allow which methods would do." },
        { field: "Accept", says: "Accept is about types. The method is what is wrong." },
      ],
      why: "The method is known and not supported here. Allow lists those that are.",
      section: "RFC 9110 §15.5.6",
    },
    {
      says: "Somebody cancels order 9 with DELETE. It has shipped.\nOrder 7, which has not, can be canceled this way.",
      ask: [send("DELETE", "/9")],
      status: 409,
      field: "",
      wrongStatuses: [
        { status: 405, says: "DELETE works on orders. It is the state of this one that stands against it." },
        {
          status: 403,
          says: "The shop refuses nobody in particular. Yesterday the same request would have been fine.",
        },
        {
          status: 422,
          says: "What is asked for makes sense. It clashes with what has become of the order since.",
        },
      ],
      wrongFields: [
        { field: "Allow", says: "The set of methods is not what is wrong." },
        { field: "Retry-After", says: "Waiting brings no parcel back. Somebody has to resolve it." },
      ],
      why: "The request conflicts with the state of the resource. The content of the answer says what the conflict is.",
      section: "RFC 9110 §15.5.10",
    },
    {
      says: "A cookie has grown with every visit, until the header of the request is 17,000 octets long.",
      ask: [send("GET", "/7", [["X-Visits", "7".repeat(17_000)]])],
      by: "wire",
      status: 431,
      field: "",
      wrongStatuses: [
        {
          status: 400,
          idea: "400-for-everything",
          says: "Many servers do say so, and then people look for a mistake in their form. It is the cookies that have to go.",
        },
        { status: 413, says: "413 is for the content, and this request has none." },
        { status: 414, says: "The address is short. The lines below it are long." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "The same cookies will come next time." },
        { field: "Accept", says: "No type is wrong here. There is too much of the header." },
      ],
      why: "The header is larger than the server is willing to read: 431. With less in it, the request may be sent again.",
      section: "RFC 6585 §5",
    },
    {
      says: "A form was sent by GET, so all that was typed stands in the address: 16,500 characters.",
      ask: [send("GET", `/7?note=${"x".repeat(16_500)}`)],
      by: "wire",
      status: 414,
      field: "",
      wrongStatuses: [
        { status: 413, says: "There is no content in a request by GET. What was typed stands in the address." },
        {
          status: 431,
          says: "It comes close. But it is the request line that is too long, and for that there is a code of its own.",
        },
        { status: 404, says: "The server has not looked for anything yet. It stopped reading the address." },
      ],
      wrongFields: [
        {
          field: "Location",
          says: "A shorter address is not for the server to invent: the form has to be sent by POST.",
        },
        { field: "Retry-After", says: "Later it will be as long." },
      ],
      why: "The address is longer than the server is willing to interpret: 414. It happens where a POST has become a GET.",
      section: "RFC 9110 §15.5.15",
    },
  ],
  hints: [
    "Is it the address, the method, the state of the order, or too much of something? Each has its own number.",
    "Where the server knows that something was there and will not come back, it can say more than a 404.",
  ],
};
