import type { PartGuide } from "./part-guide";

export const theConversation: PartGuide = {
  part: "the-conversation",
  aim: "Everybody can read a status line, say which class a number belongs to, and name who may have written the answer.",
  demonstration: [
    {
      lesson: "status-line",
      press: "Ask for 471",
      say: "Nobody registered 471. A client that does not know a code treats it as the first of its class, so here as 400.",
    },
    {
      lesson: "status-line",
      press: "Have a 404 say “All Good”",
      say: "Ask what a program makes of it. It reads the number and nothing else; the phrase is for people.",
    },
    {
      lesson: "who-answered",
      press: "Ask for what the application forbids",
      say: "Before anybody scrolls: who refused, the application or what stands in front of it? Look at the header for signs.",
    },
    {
      lesson: "who-answered",
      press: "Knock without any, and ask for JSON",
      say: "The same number, another author: a check for browsers answered, and the application never saw the request.",
    },
    {
      lesson: "methods-and-405",
      press: "Delete all orders",
      say: "Allow stands in the answer. A 405 says no and says what would be right.",
    },
    {
      lesson: "methods-and-405",
      press: "Ask again, with the right password",
      say: "Credentials change nothing here: the method was asked about first.",
    },
  ],
  questions: [
    {
      asks: "Your client meets a 299 for the first time. Did the request succeed?",
      answer: "Yes: an unknown code counts as the first of its class, here 200.",
      section: "RFC 9110 §15",
    },
    {
      asks: "A log says 403 and the application’s own log is empty. Where do you look next?",
      answer:
        "At what stands in front: gateway, proxy, check for bots. Server, Via and the content of the answer often name it.",
      section: "RFC 9110 §3.7",
    },
    {
      asks: "Why is 405 better than 403 for a method that a resource does not have?",
      answer: "It says that nobody may do so here, so other credentials are no help, and Allow says what is possible.",
      section: "RFC 9110 §15.5.6",
    },
  ],
};
