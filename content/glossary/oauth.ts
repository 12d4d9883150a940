import type { Term } from "./term";

/** Where tokens come from. */
export const oauth: readonly Term[] = [
  {
    id: "oauth",
    term: "OAuth",
    says: "A way for a program to get a token for what belongs to somebody, without learning that person’s password.",
    section: "RFC 6749 §1",
    page: "/learn/getting-a-token#the-resource",
  },
  {
    id: "authorization-server",
    term: "authorization server",
    also: ["authorization servers"],
    says: "The server that issues tokens. It knows the clients, and asks the person whose things they are.",
    section: "RFC 6749 §1.1",
    page: "/learn/getting-a-token#the-issuer",
  },
  {
    id: "resource-server",
    term: "resource server",
    also: ["resource servers"],
    says: "The server that has what is protected, and takes tokens for it. Mostly an API.",
    section: "RFC 6749 §1.1",
    page: "/learn/getting-a-token#the-resource",
  },
  {
    id: "token-endpoint",
    term: "token endpoint",
    also: ["token endpoints"],
    says: "The address of the authorization server at which a client gets its tokens. Its errors are JSON, and mostly 400s.",
    section: "RFC 6749 §3.2",
    page: "/learn/getting-a-token#two-401s",
  },
  {
    id: "client-credentials",
    term: "client credentials",
    says: "Name and secret of a program itself. With them it gets a token for its own doings, and not for a person’s.",
    section: "RFC 6749 §4.4",
    page: "/learn/getting-a-token#the-token",
  },
  {
    id: "authorization-code",
    term: "authorization code",
    also: ["authorization codes"],
    says: "A word that the browser brings to the client after a login. It is good once and for a short time, and the client changes it for a token.",
    section: "RFC 6749 §1.3.1",
    page: "/learn/getting-a-token#two-401s",
  },
  {
    id: "protected-resource-metadata",
    term: "protected resource metadata",
    says: "A document in which a resource says who issues tokens for it. A 401 can name its address, in resource_metadata.",
    section: "RFC 9728 §2",
    page: "/learn/getting-a-token#the-resource",
  },
  {
    id: "step-up",
    term: "step-up",
    also: ["step-up authentication"],
    says: "Logging in once more, in a stronger way or just now, because one resource wants that. The 401 for it says insufficient_user_authentication.",
    section: "RFC 9470 §3",
    page: "/learn/scopes-and-step-up#step-up",
  },
  {
    id: "mcp",
    term: "MCP",
    also: ["Model Context Protocol"],
    says: "The Model Context Protocol, by which agents use the data and the tools of other programs. Over HTTP its servers may want a token of OAuth.",
    page: "/learn/getting-a-token#an-agent",
  },
];
