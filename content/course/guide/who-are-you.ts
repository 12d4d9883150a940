import type { PartGuide } from "./part-guide";

export const whoAreYou: PartGuide = {
  part: "who-are-you",
  aim: "Everybody can read a challenge, write the credentials that answer it, and say why credentials that came are still met with 401.",
  demonstration: [
    {
      lesson: "the-challenge",
      press: "Send it without credentials",
      say: "A 401 is a question. Let somebody read WWW-Authenticate aloud: which scheme, which realm?",
    },
    {
      lesson: "the-challenge",
      press: "Send a scheme it did not offer",
      say: "Credentials came, and still 401: they answer another question than the one that was asked.",
    },
    {
      lesson: "the-challenge",
      press: "Forget the last letter",
      say: "The same 401 as at the beginning. The server asks again; it says nothing of what was wrong.",
    },
    {
      lesson: "basic",
      press: "Have a stranger read the line",
      say: "Base64 has no key. Whoever sees the line has the password, so Basic belongs inside TLS.",
    },
    {
      lesson: "stale-and-replay",
      press: "Sign correctly, with a foreign nonce",
      say: "Ask whether the password is wrong. stale=true says that it is not: only the nonce is.",
    },
    {
      lesson: "bearer",
      press: "Send an expired token",
      say: "We know whose it was, and it is still a 401: an expired token proves nothing any more.",
    },
    {
      lesson: "bearer",
      press: "Delete with the reading token",
      say: "A good token, and a no. This is the first 403 of the lesson: hold it beside the 401 before it.",
    },
  ],
  questions: [
    {
      asks: "Why must a 401 carry WWW-Authenticate?",
      answer:
        "Because a question without words cannot be answered: the challenge says by which scheme and for which space.",
      section: "RFC 9110 §11.6.1",
    },
    {
      asks: "The header is called Authorization. Which of the two words does it carry?",
      answer: "Proof of who asks, so authentication. What that person may do is decided afterwards.",
      section: "RFC 9110 §11.6.2",
    },
    {
      asks: "A client sends the right password and gets a second 401. Name three reasons.",
      answer:
        "The nonce is old, the count came twice, the scheme needs another round, the realm or the host is another one.",
      section: "RFC 7616 §3.3",
    },
    {
      asks: "Somebody reads the claims of a JWT and finds role: admin. What do they know?",
      answer: "Only what it says. Without checking the signature, the issuer and the audience nothing is proved.",
      section: "RFC 7519 §7.2",
    },
  ],
};
