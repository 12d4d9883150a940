import { type Family, signsOf } from "./family";

const code = (numbers: string) =>
  new RegExp(`AADSTS(?:${numbers})\\b|"error_codes"\\s?:\\s?\\[\\s{0,4}(?:${numbers})\\b`);

/** Microsoft Entra: its codes begin with AADSTS. */
export const entra: Family = {
  name: "Microsoft Entra",
  signs: signsOf(
    "origin",
    "Microsoft Entra",
    "https://learn.microsoft.com/entra/identity-platform/reference-error-codes",
    [
      [
        code("50076|50079|50072|50074|50158|53003|53000|53001|53002|53004|530003|50097|50005|50078"),
        { "login-stronger": "certain" },
      ],
      [code("700082|70043|70008|50173|50132|50133|50089|50055|7000222|70044"), { "credentials-expired": "certain" }],
      [
        code(
          "7000215|50126|50034|50053|50056|700030|50020|1000502|700027|700025|50012|50013|50027|54005|70000|70002|700003",
        ),
        { "credentials-invalid": "certain" },
      ],
      [
        code("7000218|70002(?=: The provided request must include)"),
        {
          "credentials-missing": {
            sure: "certain",
            says: "The token was asked for without client_secret or client_assertion, and this application is registered as one that has them.",
          },
        },
      ],
      [
        code("500011|50001|65005|650052|650053|650057|500014"),
        {
          "wrong-audience": {
            sure: "certain",
            says: "The API that the token is asked for is not known or not enabled in this tenant.",
          },
        },
      ],
      [
        code("90002|700016|50059|50128"),
        {
          "wrong-issuer": {
            sure: "certain",
            says: "The tenant or the application is not known there.",
            next: { caller: "Check the tenant in the address and the client id." },
          },
        },
      ],
      [
        code("65001|65004|90094|900941|90008|65002|650056|70011"),
        {
          "scope-missing": {
            sure: "certain",
            says: "Nobody has consented to what the application asks for.",
            next: { visitor: "Accept the permissions, or have an administrator accept them." },
          },
        },
      ],
      [code("50105|50177|90072"), { "role-missing": "certain" }],
      [
        code("50011|500113|900971"),
        {
          "wrong-address": {
            sure: "certain",
            says: "The redirect address is not among those that are registered.",
            next: { caller: "Send a redirect_uri that is registered, letter by letter." },
          },
        },
      ],
      [code("700024|500133"), { "clock-skew": "certain" }],
      [
        code("9002313|900144|90014|90013|9002346|900023|9002325|70003"),
        {
          "content-malformed": {
            sure: "certain",
            says: "The request for the token lacks a parameter, or one is not allowed.",
          },
        },
      ],
      [
        code("50058|50085|16000|160021"),
        {
          "credentials-missing": {
            sure: "certain",
            says: "Nobody is signed in, and the client asked not to show a sign-in page.",
          },
        },
      ],
      [code("90055|50196"), { "rate-limit": "likely" }],
      [code("50057|500571|135011|700051"), { "not-enabled": "certain" }],
      [
        code("500021"),
        {
          "proxy-refused": {
            sure: "certain",
            says: "The network's proxy allows only certain tenants, and this is none of them.",
          },
        },
      ],
      [
        code("9002326|9002327"),
        {
          cors: {
            sure: "certain",
            says: "The redirect address is registered for another kind of application: single-page apps redeem codes from a browser, all others do not.",
          },
        },
      ],
      [
        code("75011"),
        {
          "login-stronger": {
            sure: "certain",
            says: "The application demands one way of signing in, and another one was used, often a stronger one.",
            next: {
              visitor: "Sign in with a password in a private window, and tell whoever runs the application.",
              server: "Leave RequestedAuthnContext out of the SAML request.",
            },
          },
        },
      ],
      [code("90033"), { overloaded: "certain" }],
      [/AADSTS\d{4,7}\b/],
    ],
  ),
};
