import { lessons } from "../../decision/lessons";
import type { CauseTable } from "./cause-facts";

/** Credentials that did not come, cannot be read, or were refused. */
export const credentialsCauses: CauseTable<
  | "credentials-missing"
  | "credentials-malformed"
  | "credentials-invalid"
  | "credentials-expired"
  | "scheme-mismatch"
  | "challenge-malformed"
> = {
  "credentials-missing": {
    says: "No credentials reached the server.",
    next: {
      visitor: "Log in, then try again.",
      caller: "Send Authorization with every request, and check with curl -v that the line leaves your machine.",
      server: "Answer 401 with WWW-Authenticate, so that a client learns what to send.",
    },
    section: "RFC 9110 §15.5.2",
    lesson: lessons["not-sent"],
  },
  "credentials-malformed": {
    says: "The credentials are not written in the form that their scheme wants.",
    next: {
      caller: "Write the scheme once, one space, and the value: Authorization: Bearer and the token.",
      server: "Say in the answer what could not be read.",
    },
    section: "RFC 9110 §11.4",
    lesson: lessons["not-in-form"],
  },
  "credentials-invalid": {
    says: "The credentials came and were not accepted.",
    next: {
      visitor: "Log out and in again, and check the password.",
      caller: "Get new credentials for this very server and environment. The same ones will fail again.",
      server: "Look in the log for the reason of the refusal.",
    },
    section: "RFC 9110 §15.5.2",
    lesson: lessons["not-valid"],
  },
  "credentials-expired": {
    says: "The credentials have expired.",
    next: {
      visitor: "Log in again.",
      caller: "Get a new token with the refresh token or a new login. The same one will never work again.",
      server: "Say invalid_token in the challenge, so that clients know to get a new one.",
    },
    section: "RFC 6750 §3.1",
    lesson: lessons.expired,
  },
  "scheme-mismatch": {
    says: "The credentials were sent in another scheme than the server takes.",
    next: {
      caller: "Send the scheme that WWW-Authenticate offers.",
      server: "Name every scheme that is accepted in WWW-Authenticate.",
    },
    section: "RFC 9110 §11.4",
    lesson: lessons["not-the-scheme"],
  },
  "challenge-malformed": {
    says: "The challenge is not written as the grammar wants, so clients may not find out what to send.",
    next: {
      caller: "Send the credentials without waiting for a challenge, and report the fault to who runs the server.",
      server: 'Write the scheme, then name="value" pairs with commas between them, in straight double quotes.',
    },
    section: "RFC 9110 §11.6.1",
    lesson: lessons.challenge,
  },
};
