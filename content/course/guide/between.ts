import type { PartGuide } from "./part-guide";

export const between: PartGuide = {
  part: "between",
  aim: "Everybody can say which machine on the way answered, and why a browser shows something else than what the server sent.",
  demonstration: [
    {
      lesson: "on-the-way",
      press: "Ask for the vault through the proxy",
      say: "407: the proxy asks, and for itself. Its challenge stands in Proxy-Authenticate.",
    },
    {
      lesson: "on-the-way",
      press: "Send it in Proxy-Authorization",
      say: "The proxy is content, and now the vault asks: a 401 behind a 407. Two doors, two keys.",
    },
    {
      lesson: "on-the-way",
      press: "Ask for a page in a hotel",
      say: "511: the network wants something. In real hotels it is mostly a redirect in place of it.",
    },
    {
      lesson: "the-browser-in-between",
      press: "Ask as the browser asks",
      say: "An OPTIONS without credentials, refused with 401. The page is told of a CORS error, and never of the 401.",
    },
    {
      lesson: "the-browser-in-between",
      press: "Ask one that knows a preflight",
      say: "Preflights carry no credentials by design. A server that answers them first has no such error.",
    },
    {
      lesson: "caches",
      press: "Ask as a stranger",
      say: "Then press the next button within half a minute: somebody who may is shown the stored no.",
    },
  ],
  questions: [
    {
      asks: "A 401 and a 407 in one conversation: how many passwords are needed?",
      answer: "Up to two, in two fields: Proxy-Authorization for the next proxy, Authorization for the origin.",
      section: "RFC 9110 §11.7",
    },
    {
      asks: "The console says CORS, curl says 401. Who is right?",
      answer:
        "Both. The server answered 401, and the browser keeps an answer without Access-Control-Allow-Origin from the page.",
    },
    {
      asks: "How do you keep a refusal out of every cache?",
      answer:
        "Cache-Control: no-store, or private where only shared caches are the worry. Some codes, as 404 and 405, may be stored without a word.",
      section: "RFC 9110 §15.1",
    },
  ],
};
