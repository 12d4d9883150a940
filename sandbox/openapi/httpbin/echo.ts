import { jsonDepthLimit } from "#http/representation/json-shape";
import { byBasic, inPath, inQuery, plainly, sending, sendingJson, when } from "../operation";
import { object } from "../schemas";
import type { Address, Addresses } from "./described";

const json = "application/json";
const form = "application/x-www-form-urlencoded";
const text = { type: "string" };
const deep = "[".repeat(jsonDepthLimit + 1) + "]".repeat(jsonDepthLimit + 1);

function echo(summary: string): Address {
  return {
    summary,
    body: { types: [json, form, "text/plain"], schema: {} },
    responses: [
      when(200, [sendingJson({ knock: "knock" }), sending(form, "a=1&a=2"), {}], { schema: "EchoOfContent" }),
      when(400, [sending(json, deep)], { says: `JSON that nests more than ${jsonDepthLimit} deep.` }),
    ],
  };
}

const user = inPath("user", "The user-id that is taken.", "morgiana");
const passwd = inPath("passwd", "The password that is taken.", "boiling oil");
const right = { fields: [byBasic("morgiana", "boiling oil")] };
const wrong = { fields: [byBasic("morgiana", "forty jars")] };

/** The addresses that tell of the request, and of who sends it. */
export const echoAddresses: Addresses = {
  "/": {
    summary: "The addresses there are",
    responses: [plainly(200, { schema: object({ addresses: { type: "array", items: text } }) })],
  },
  "/legacy": {
    summary: "The addresses there are, as a page",
    responses: [plainly(200, { types: ["text/html"], schema: {} })],
  },
  "/spec.json": {
    summary: "The addresses there are, as Swagger 2.0 tells of them",
    responses: [plainly(200, { schema: object({ swagger: text, paths: { type: "object" } }) })],
  },
  "/get": {
    summary: "What came with a GET",
    parameters: [inQuery("name", "Anything: it stands in args.")],
    responses: [when(200, [{}, { query: "?lamp=oil&lamp=wick" }], { schema: "EchoOfGet" })],
  },
  "/post": echo("What came with a POST"),
  "/put": echo("What came with a PUT"),
  "/patch": echo("What came with a PATCH"),
  "/delete": echo("What came with a DELETE"),
  "/anything/*": echo("What came, by any method and at any address below"),
  "/headers": {
    summary: "The header lines that came",
    responses: [plainly(200, { schema: object({ headers: { type: "object" } }) })],
  },
  "/ip": { summary: "The address it came from", responses: [plainly(200, { schema: object({ origin: text }) })] },
  "/user-agent": {
    summary: "The User-Agent that came",
    responses: [plainly(200, { schema: object({ "user-agent": { type: ["string", "null"] } }) })],
  },
  "/basic-auth/:user/:passwd": {
    summary: "Ask for a name and a password by Basic",
    parameters: [user, passwd],
    security: [{ basic: [] }],
    responses: [when(200, [right], { schema: "Authenticated" }), when(401, [{}, wrong])],
  },
  "/hidden-basic-auth/:user/:passwd": {
    summary: "Take a name and a password by Basic, and hide from others",
    parameters: [user, passwd],
    security: [{ basic: [] }],
    responses: [when(200, [right], { schema: "Authenticated" }), when(404, [{}, wrong])],
  },
  "/bearer": {
    summary: "Ask for any token",
    security: [{ bearer: [] }],
    responses: [
      when(200, [{ fields: [["Authorization", "Bearer abc"]] }], { schema: "Authenticated" }),
      when(400, [{ fields: [["Authorization", "Bearer a b"]] }], { fields: ["WWW-Authenticate"] }),
      when(401, [{}]),
    ],
  },
  "/digest-auth/:qop/:user/:passwd/:algorithm?/:stale_after?": {
    summary: "Ask for a name and a password by Digest",
    parameters: [
      inPath("qop", "What is signed: auth or auth-int; anything else means both.", "auth"),
      user,
      inPath("passwd", "The password that is taken.", "boiling-oil"),
      inPath("algorithm", "The hash; another word is MD5.", "SHA-256"),
      inPath("stale_after", "How many requests a nonce is good for, or never.", "never"),
      inQuery("require-cookie", "Whether the cookies of the challenge must come back.", ["true", "1", "t"]),
    ],
    security: [{ digest: [] }],
    responses: [
      when(200, [{ login: { name: "morgiana", password: "boiling-oil" } }], {
        schema: "Authenticated",
        fields: ["Authentication-Info", "Set-Cookie"],
      }),
      when(400, [{ fields: [["Authorization", "Digest nonce"]] }]),
      when(401, [{}, { login: { name: "morgiana", password: "forty-jars" } }], { fields: ["Set-Cookie"] }),
      when(
        403,
        [
          {
            query: "?require-cookie=true",
            fields: [["Cookie", "fake=another"]],
            login: { name: "morgiana", password: "boiling-oil" },
          },
        ],
        { says: "The cookie of the challenge did not come back.", fields: ["Set-Cookie"] },
      ),
    ],
  },
};
