import { lessons } from "../../decision/lessons";
import type { CauseTable } from "./cause-facts";

/** Who you are is known, or a token was read, and it does not do. */
export const permissionCauses: CauseTable<
  "scope-missing" | "role-missing" | "login-stronger" | "wrong-issuer" | "wrong-audience" | "not-enabled" | "hidden-404"
> = {
  "scope-missing": {
    says: "The token is good and lacks a scope that this needs.",
    next: {
      visitor: "Connect the app again and allow what it asks for.",
      caller: "Ask for the missing scope when you get the token. A refreshed token has the old scopes.",
      server: 'Name the scope in the challenge: error="insufficient_scope" with scope.',
    },
    section: "RFC 6750 §3.1",
    lesson: lessons.scope,
  },
  "role-missing": {
    says: "The account is known and may not do this.",
    next: {
      visitor: "Ask the owner of the resource for access, or log in with another account.",
      caller: "Check which account the credentials belong to, and give it the permission.",
      server: "Grant the role or the policy that the message names.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons["of-the-account"],
  },
  "login-stronger": {
    says: "The login is not strong or fresh enough for this.",
    next: {
      visitor: "Log in again with the second factor.",
      caller: "Send the person to log in again with the acr_values, max_age or claims that the answer names.",
      server: "Name in the challenge what login is wanted.",
    },
    section: "RFC 9470 §3",
    lesson: lessons["step-up"],
  },
  "wrong-issuer": {
    says: "The token comes from an issuer that this server does not trust.",
    next: {
      caller: "Get the token from the tenant, realm or environment that this server belongs to.",
      server: "Compare the issuer in the configuration with iss in the token, letter by letter.",
    },
    section: "RFC 9068 §4",
    lesson: lessons.claims,
  },
  "wrong-audience": {
    says: "The token was issued for another server.",
    next: {
      caller: "Ask the issuer for a token for this API: set its audience, resource or scope.",
      server: "Compare the audience in the configuration with aud in the token.",
    },
    section: "RFC 9068 §4",
    lesson: lessons.audience,
  },
  "not-enabled": {
    says: "The account, plan or project does not have this service.",
    next: {
      visitor: "Check the plan and the billing of the account.",
      caller: "Turn the service on for this project, or use a key of one that has it.",
      server: "Say in the answer which service or plan is missing.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons["of-the-account"],
  },
  "hidden-404": {
    says: "The resource may exist and be hidden from whoever is not allowed to know of it.",
    next: {
      visitor: "Log in with an account that has access.",
      caller: "Send credentials that may read it. The answer is the same for a wrong address.",
      server: "Keep the answer the same for what is hidden and what is missing.",
    },
    section: "RFC 9110 §15.5.5",
    lesson: lessons.hide,
  },
};
