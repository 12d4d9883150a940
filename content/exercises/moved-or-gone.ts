import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const json = ["Content-Type", "application/json"] as const;

function send(method: string, path: string, fields: Draft["fields"] = [], content = ""): Draft {
  return { method, target: `/api/sandbox/${path}`, fields, content };
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "elsewhere",
  level: 2,
  title: "Moved or gone?",
  task: "Six things are no longer where, or what, they were asked for. Choose the status, and the header that goes with it.",
  situations: [
    {
      says: "An article has a new address, for good. Readers come by GET, with old links.",
      ask: [send("GET", "moved/301")],
      by: "wire",
      status: 301,
      field: "Location",
      wrongStatuses: [
        { status: 302, says: "That is for now: everybody would go on using the old address." },
        {
          status: 303,
          says: "A 303 leads to something else, such as a page about the article. Here it is the article itself that has moved.",
        },
        { status: 404, says: "The article is there, and the server even knows where." },
      ],
      wrongFields: [
        { field: "Content-Location", says: "It names what is in this answer, and leads nobody anywhere." },
        { field: "", says: "Moved, but where to? A redirect without Location helps nobody on." },
      ],
      why: "A new address for good: 301, and Location says which. For a GET it makes no difference that the method may change.",
      section: "RFC 9110 §15.4.2",
    },
    {
      says: "An API moves to a new address, for good.\nIts clients POST orders to the old one, and they must arrive as they were sent.",
      ask: [send("POST", "moved/308", [json], '{ "item": "lamp" }')],
      by: "wire",
      status: 308,
      field: "Location",
      wrongStatuses: [
        { status: 301, says: "A client may make a GET of the POST, and most do. The order would be left behind." },
        { status: 307, says: "The order would arrive. But that is for now, and the API will not come back." },
        { status: 303, says: "That makes a GET of everything, on purpose." },
      ],
      wrongFields: [
        { field: "Allow", says: "POST is the right method. It is the address that has changed." },
        { field: "", says: "The client needs the new address, and it stands in Location." },
      ],
      why: "For good, and the method must not change: 308.",
      section: "RFC 9110 §15.4.9",
    },
    {
      says: "For this night, uploads go to another machine.\nClients send them with PUT, and are to use the old address again tomorrow.",
      ask: [send("PUT", "moved/307", [json], '{ "item": "lamp" }')],
      by: "wire",
      status: 307,
      field: "Location",
      wrongStatuses: [
        { status: 308, says: "For good? Clients would keep the other address, and tomorrow nobody is there." },
        {
          status: 302,
          says: "For now, that is right. But a 302 has a history of changing methods, and 307 is the one that promises to keep them.",
        },
        { status: 503, says: "That sends everybody away until later. There is somebody who can take the uploads now." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "Nobody has to wait. They only have to go elsewhere." },
        {
          field: "",
          says: "Without Location the client stands before a door with a note on which nothing is written.",
        },
      ],
      why: "For now, and the method must not change: 307.",
      section: "RFC 9110 §15.4.8",
    },
    {
      says: "A form is sent by POST, and the order is taken.\nThe customer is to see a page about it, and to be able to reload that page without ordering again.",
      ask: [send("POST", "moved/303", [json], '{ "item": "lamp" }')],
      by: "wire",
      status: 303,
      field: "Location",
      wrongStatuses: [
        { status: 200, says: "The page would be the answer to the POST. To reload it is to order once more." },
        { status: 307, says: "Then the browser posts the order again, to the page that was only to show it." },
        { status: 308, says: "Then the browser posts the order again, and so it will every time." },
      ],
      wrongFields: [
        { field: "Content-Location", says: "It says what the content is. Nobody follows it." },
        { field: "", says: "The page has an address, and the browser has to learn it." },
      ],
      why: "Look at something else, by GET: 303. It is made for the answer to a POST.",
      section: "RFC 9110 §15.4.4",
    },
    {
      says: "The page of a concert last year is taken down on purpose.\nNothing has come in its place.",
      ask: [send("GET", "gone")],
      status: 410,
      field: "",
      wrongStatuses: [
        {
          status: 301,
          says: "To the start page? Whoever follows an old link then believes that the concert is somewhere there, and searches for it.",
        },
        { status: 404, says: "Not wrong. But the site knows more: it was here, and it will not be again." },
        {
          status: 200,
          says: "A page that says “not found” with a 200 is a page, to programs and to search engines alike.",
        },
      ],
      wrongFields: [
        { field: "Location", says: "There is no other place. That is the difference between moved and gone." },
        { field: "Retry-After", says: "It will not come back." },
      ],
      why: "Gone on purpose, and likely for good: 410. Links to it can be taken down.",
      section: "RFC 9110 §15.5.11",
    },
    {
      says: "A report is there as JSON and as plain text.\nA client asks for it with Accept: application/pdf, and for nothing else.",
      ask: [send("GET", "negotiation", [["Accept", "application/pdf"]])],
      status: 406,
      field: "Vary",
      wrongStatuses: [
        { status: 415, says: "That is about content that was sent. Here it is about what is to be received." },
        { status: 404, says: "The report is there. It is only no PDF." },
        { status: 303, says: "There is no PDF that one could be led to." },
      ],
      wrongFields: [
        { field: "Location", says: "There is nowhere to go. The content lists what is there." },
        { field: "", says: "Another Accept would have got another answer, and whoever keeps this one has to know." },
      ],
      why: "It is there, and in no form that the client accepts: 406. The content should list the forms there are, and Vary says what chose.",
      section: "RFC 9110 §15.5.7",
    },
  ],
  hints: [
    "Is it still somewhere? For good, or for now? And must the method arrive as it was sent?",
    "Of the five redirects one always leads to a GET, two may, and two never do.",
  ],
};
