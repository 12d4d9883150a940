/** A framework that is not run: what its documentation says that it does, each fact with the page that says it. */
export type NotRun = {
  readonly name: string;
  readonly says: readonly { readonly fact: string; readonly page: string }[];
};

/** Frameworks whose documentation was read, and which were not asked anything. */
export const notRun: readonly NotRun[] = [
  {
    name: "Spring Security",
    says: [
      {
        fact: "With HTTP Basic, whoever sends no credentials gets a challenge. A request that says it comes from a script gets a 401 without one, and without content.",
        page: "https://docs.spring.io/spring-security/reference/servlet/authentication/passwords/basic.html",
      },
      {
        fact: "As a resource server it sends a challenge of Bearer to whoever sends no token, and again where a token fails.",
        page: "https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/index.html",
      },
      {
        fact: "Protection against forged requests is on from the start. A POST without its token is refused as not permitted.",
        page: "https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html",
      },
    ],
  },
  {
    name: "ASP.NET Core",
    says: [
      {
        fact: "With cookies, whoever is not logged in is redirected to the login. Since .NET 10 what is recognized as an API answers 401 or 403 instead.",
        page: "https://learn.microsoft.com/en-us/aspnet/core/security/authentication/api-endpoint-auth",
      },
      {
        fact: "With JWT Bearer the challenge is a 401 with WWW-Authenticate: Bearer, and a refusal a 403.",
        page: "https://learn.microsoft.com/en-us/aspnet/core/security/authentication/",
      },
      {
        fact: "Kestrel takes 30,000,000 octets of content and no more, unless it is told otherwise.",
        page: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers/kestrel/options",
      },
    ],
  },
];
