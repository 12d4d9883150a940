import type { PartGuide } from "./part-guide";

export const notYou: PartGuide = {
  part: "not-you",
  aim: "Everybody can tell a fault of the request from a refusal of its sender, and knows which answers say when to come back.",
  demonstration: [
    {
      lesson: "what-is-wrong-with-it",
      press: "Forget the brace",
      say: "400: it cannot be read at all.",
    },
    {
      lesson: "what-is-wrong-with-it",
      press: "Book a seat that does not exist",
      say: "422: it is perfect JSON, and it makes no sense. Ask where 400 ends and 422 begins.",
    },
    {
      lesson: "what-is-wrong-with-it",
      press: "Make all of them at once",
      say: "Several mistakes, one answer. Which question did the server ask first?",
    },
    {
      lesson: "conditions",
      press: "Save what Ali wrote",
      say: "412: somebody else was faster. Nobody’s work was lost, because the request named the version that it changed.",
    },
    {
      lesson: "elsewhere",
      press: "Send the order to the old address",
      say: "301, and many clients turn a POST into a GET here. 308 is for who cannot afford that.",
    },
    {
      lesson: "limits-and-waiting",
      press: "See a 429 with its header",
      say: "Retry-After says when. A client that does not wait makes it worse for everybody.",
    },
  ],
  questions: [
    {
      asks: "An API answers 403 to a broken date in the content. What is wrong with that?",
      answer: "It sends people looking for a permission. The content is the matter: 400 or 422.",
      section: "RFC 9110 §15.5.21",
    },
    {
      asks: "Which codes say the same to everybody, whoever asks?",
      answer: "Those of the request and the time, as 400, 405, 406, 410, 412, 413, 414, 415, 422 and 503.",
    },
    {
      asks: "429 or 503: how do you choose?",
      answer: "429 when this client asked too often; 503 when nobody is served just now. Both may say Retry-After.",
      section: "RFC 6585 §4",
    },
  ],
};
