import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const vault = "/api/sandbox/the-rare-books/vault";

function enter(...fields: Draft["fields"]): Draft {
  return { method: "GET", target: vault, fields, content: "" };
}

// The pair is id, colon and secret in Base64, each form-encoded before. RFC 6749 Appendix B
function ask(pair: string): Draft {
  return {
    method: "POST",
    target: "/api/sandbox/token",
    fields: [
      ["Authorization", `Basic ${pair}`],
      ["Content-Type", "application/x-www-form-urlencoded"],
    ],
    content: "grant_type=client_credentials",
  };
}

export const exercise: Exercise = {
  kind: "steps",
  on: "the-rare-books",
  lesson: "scopes-and-step-up",
  level: 3,
  title: "Two locks",
  task: "Knock at the vault with a good token, and be asked for a better login. Get a token that comes from one, by a request of your own, and go in.",
  start: enter(),
  goal: [
    {
      status: 401,
      decidedBy: "login-strong-enough",
      at: vault,
      solution: enter(["Authorization", "Bearer day-5b21"]),
    },
    {
      status: 200,
      decidedBy: "scope-grantable",
      at: "/api/sandbox/token",
      sent: { as: "keeper" },
      solution: ask("a2VlcGVyOnR3bytsb2Nrcw=="),
    },
    {
      status: 200,
      decidedBy: "permitted",
      at: vault,
      solution: enter(["Authorization", "Bearer {json:access_token}"]),
    },
  ],
  hints: [
    "The challenge of this 401 says what would do: acr_values names the kind of login, max_age how old it may be.",
    "Of the clients that the token endpoint knows, keeper counts as logged in by two factors. POST /api/sandbox/token as keeper, as you did for the catalog.",
    "The client keeper has the secret “two locks”: Authorization: Basic a2VlcGVyOnR3bytsb2Nrcw==. Put access_token after Bearer within two minutes.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-present",
      at: vault,
      example: enter(),
      says: "No token came, so nothing is asked of its login yet. Bring a good token first.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      at: vault,
      example: enter(["Authorization", "Bearer abc"]),
      idea: "valid-is-always-403",
      says: "Also a 401, and another one: invalid_token. The token that is asked for a better login is a valid one.",
    },
    {
      after: 1,
      status: 401,
      decidedBy: "login-strong-enough",
      at: vault,
      example: enter(["Authorization", "Bearer day-5b21"]),
      idea: "valid-is-always-403",
      says: "Again a token that comes from too weak a login. Another scope does not help here, nor does a fresh token of the same kind: it takes another login.",
    },
    {
      after: 1,
      status: 200,
      decidedBy: "scope-grantable",
      at: "/api/sandbox/token",
      sent: { as: "writer" },
      example: ask("d3JpdGVyOmluaythbmQrcXVpbGw="),
      says: "The client writer may write, and logs in by one factor like reader. The vault asks for another kind of login, not for more scopes.",
    },
    {
      after: 1,
      status: 200,
      decidedBy: "scope-grantable",
      at: "/api/sandbox/token",
      example: ask("cmVhZGVyOnR1cm4rdGhlK3BhZ2U="),
      says: "This token comes from the same kind of login as the one that was refused. The challenge asks for acr mfa.",
    },
  ],
};
