import type { PartGuide } from "./part-guide";

export const inPractice: PartGuide = {
  part: "in-practice",
  aim: "Everybody can walk from an error on the screen to its cause, and choose and write the refusals of an API of their own.",
  demonstration: [
    {
      lesson: "why-do-i-get-401",
      press: "Send it with credentials",
      say: "Before looking: which of the five steps fails? The scheme that was sent is none that was offered.",
    },
    {
      lesson: "why-do-i-get-401",
      press: "Send a variable that was never set",
      say: "The word undefined arrives as a token. Ask who has seen this one at work.",
    },
    {
      lesson: "why-do-i-get-403",
      press: "Ask with the key",
      say: "A good key on the wrong plan. Then press the next button: without it the answer is another, and that is a test anybody can make.",
    },
    {
      lesson: "what-frameworks-do",
      press: "Ask a door that was left as it came",
      say: "Most frameworks send no challenge by themselves. The line that mends each stands in the table.",
    },
    {
      lesson: "design-yours",
      press: "Delete the list as nobody",
      say: "405 before 401: whoever asks, this method is not to be had. The order of the questions is part of the design.",
    },
    {
      lesson: "design-yours",
      press: "See a 401 that offers three schemes",
      say: "One answer serves people and programs. A client takes the best scheme that it knows.",
    },
  ],
  questions: [
    {
      asks: "Somebody writes only “I get a 403”. What three things do you ask for?",
      answer:
        "The whole answer with its header, the request with its secrets masked, and what changes when it is sent without credentials.",
    },
    {
      asks: "In which order should your API ask its questions, and why?",
      answer:
        "Is there such a thing, may it be known, is the method right, who asks, may they: what costs little and tells little goes first.",
    },
    {
      asks: "Which of your API’s refusals can a program act on without a person?",
      answer:
        "Those that say what is missing in fields it can read: a challenge, Allow, Retry-After, Location, a scope.",
    },
  ],
};
