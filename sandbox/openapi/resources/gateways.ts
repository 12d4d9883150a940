import { sandboxBase } from "../../resource";
import { keptNames } from "../../resources/kept/kept-origin";
import {
  byBasic,
  draft,
  inPath,
  inQuery,
  type Operation,
  plainly,
  type Response,
  type Shown,
  when,
} from "../operation";

const gateway = `${sandboxBase}/the-gateway`;
const check = `${sandboxBase}/the-bot-check`;
const html = ["text/html"];
const told = ["Via", "Proxy-Status", "Server"];
const ways = ["fine", "forbids", "refuses", "rubbish", "sleeps", "overloaded"];
const upstream = (way: string): Shown => ({ query: `?upstream=${way}` });

function throughGateway(method: Operation["method"]): Operation {
  return {
    method,
    path: gateway,
    summary: "Ask a server through a gateway, which fails as you say",
    parameters: [inQuery("upstream", "How the server behind the gateway does: fine unless it is said.", ways)],
    responses: [
      when(200, [{}, upstream("fine")], { fields: told }),
      when(400, [upstream("nowhere")]),
      when(403, [upstream("forbids")], { fields: told, says: "The server behind the gateway forbids it." }),
      when(502, [upstream("refuses"), upstream("rubbish")], { types: html, fields: told }),
      when(503, [upstream("overloaded")], { types: html, fields: [...told, "Retry-After"] }),
      when(504, [upstream("sleeps")], { types: html, fields: told }),
    ],
  };
}

const refusing: Readonly<Record<string, number>> = { missing: 404, challenge: 401, limited: 429 };
const shelf = inPath("shelf", "A name of your own: what is stored under it is shown to your address alone.", "me");
const morgiana: Shown = { fields: [byBasic("Morgiana", "boiling oil")] };

function keptAt(name: string): Operation {
  const status = refusing[name] ?? 403;
  const fields = ["Cache-Status", ...(status === 429 ? ["Retry-After"] : [])];
  const refused: Response = plainly(status, {
    says: "A stranger is refused, by the origin or out of the cache.",
    fields,
  });
  return {
    method: "GET",
    path: `${sandboxBase}/kept/{shelf}/${name}`,
    summary: `A resource behind a shared cache, whose refusal is ${name}`,
    parameters: [shelf],
    security: [{ basic: [] }, {}],
    responses: [
      when(200, [morgiana], { schema: "Granted", fields: ["Cache-Status"] }),
      when(400, [{ path: { shelf: "not a name" } }]),
      refused,
    ],
  };
}

/** The resources behind a gateway, a shared cache and a check for browsers. */
export const gateways: readonly Operation[] = [
  throughGateway("GET"),
  throughGateway("POST"),
  ...keptNames.map(keptAt),
  {
    method: "GET",
    path: check,
    summary: "A page behind a check for browsers",
    security: [{ passed: [] }],
    responses: [
      when(200, [{ after: [draft("POST", `${check}/check`)], fields: [["Cookie", "passed={cookie:passed}"]] }]),
      plainly(403, {
        types: html,
        fields: ["Server"],
        says: "The browser was not checked; no credentials change that.",
      }),
    ],
  },
  {
    method: "POST",
    path: `${check}/check`,
    summary: "Have the browser checked, and get a cookie",
    responses: [plainly(200, { fields: ["Set-Cookie", "Server"] })],
  },
];
