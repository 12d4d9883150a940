import type { PartGuide } from "./part-guide";

export const knownAndRefused: PartGuide = {
  part: "known-and-refused",
  aim: "Everybody can say, for any refusal, whether other credentials could help, and choose among 401, 403 and 404 with a reason.",
  demonstration: [
    {
      lesson: "known-and-refused",
      press: "Knock as Ali",
      say: "The server knows Ali, and says no. Ask what Ali could send to be let in: nothing, as Ali.",
    },
    {
      lesson: "known-and-refused",
      press: "Knock without a name",
      say: "The same door, and now a 401. What changed is only what the server knows.",
    },
    {
      lesson: "known-and-refused",
      press: "Log in from a page of another site",
      say: "A 403 that has nothing to do with who asks: it is about where the request came from.",
    },
    {
      lesson: "scopes-and-step-up",
      press: "Write with the reading token",
      say: "A 403 with a challenge: it names the scope that is missing, so a client can go and ask for it.",
    },
    {
      lesson: "401-or-403",
      press: "Ask as Ali",
      say: "404. Let the class guess: is there no such room, or may Ali not know of it?",
    },
    {
      lesson: "401-or-403",
      press: "Ask for a room that does not exist",
      say: "The two answers are the same to the octet. That is what hiding means.",
    },
  ],
  questions: [
    {
      asks: "Finish the sentence: I answer 401 when …, and 403 when …",
      answer:
        "401 when I do not know who asks, or not well enough; 403 when I understood, and refuse, and asking again in the same way is no help.",
      section: "RFC 9110 §15.5.4",
    },
    {
      asks: "May a 403 be answered with other credentials?",
      answer: "Yes. A client should not repeat the request with the same ones; others may be let in.",
      section: "RFC 9110 §15.5.4",
    },
    {
      asks: "When is 404 the honest answer to somebody who is known?",
      answer:
        "When that there is such a thing is itself a secret. Then everything about it must look as if it were not there, OPTIONS and HEAD included.",
      section: "RFC 9110 §15.5.4",
    },
  ],
};
