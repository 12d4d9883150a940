import { statusCodes } from "#http/registry/status-codes";
import { httpbinBase } from "../../httpbin/reply";
import { fieldsOf } from "../../status/fields";
import { inHeader, inPath, inQuery, plainly, type Response, type Shown, when } from "../operation";
import type { Address, Addresses } from "./described";

const text = ["text/plain"];
const validators = ["ETag", "Last-Modified"];
const found = { fields: ["Location"] };
const cookie = { fields: ["Location", "Set-Cookie"] };
// 400 is what an address gets that names no code, so it is not asked for here.
const codes = statusCodes.filter(({ code, registered }) => registered && code >= 200 && code !== 400);

function statusOf(code: number): Response {
  const types = code === 206 || code === 418 ? text : code === 406 ? ["application/json"] : [];
  const fields = [300, 305].includes(code) ? ["Location"] : fieldsOf(code, httpbinBase).map(([name]) => name);
  return when(code, [{ path: { codes: String(code) } }], { types, fields: code === 206 ? ["Content-Range"] : fields });
}

function redirects(summary: string): Address {
  return {
    summary,
    parameters: [inPath("n", "How many redirects, from 1.", "2")],
    responses: [when(302, [{}, { path: { n: "1" } }], found), when(400, [{ path: { n: "0" } }])],
  };
}

const redirectTo = (code: number): Shown => ({ query: `?url=/api/httpbin/get&status_code=${code}` });

/** The addresses whose answer is a status, a redirection, a cookie, or one for a cache. */
export const answerAddresses: Addresses = {
  "/status/:codes": {
    summary: "Get a status code, or one of several by chance",
    parameters: [inPath("codes", "One code, or several with weights: 200:0.9,503:0.1.", "418")],
    responses: [
      ...codes.map(({ code }) => statusOf(code)),
      when(400, [{ path: { codes: "ten" } }], { says: "The address names no code; or 400 itself, without content." }),
    ],
  },
  "/redirect/:n": redirects("Be led on so many times, and then to /get"),
  "/relative-redirect/:n": redirects("Be led on by paths"),
  "/absolute-redirect/:n": redirects("Be led on by whole URIs"),
  "/redirect-to": {
    summary: "Be led where the query says, on this site",
    parameters: [
      inQuery("url", "Where to, on this origin."),
      inQuery("status_code", "The status, from 300 to 399; 302 unless it is said."),
    ],
    responses: [
      when(302, [{ query: "?url=/api/httpbin/get" }], found),
      ...[301, 303, 307, 308].map((code) => when(code, [redirectTo(code)], found)),
      when(400, [{}, { query: "?url=https://elsewhere.example/" }]),
    ],
  },
  "/cookies": { summary: "The cookies that came", responses: [plainly(200, { schema: "Cookies" })] },
  "/cookies/set": {
    summary: "Set the cookies that the query names",
    parameters: [inQuery("name", "The value of a cookie of that name.")],
    responses: [when(302, [{ query: "?lamp=oil" }], cookie), when(400, [{ query: "?a%20b=oil" }])],
  },
  "/cookies/set/:name/:value": {
    summary: "Set one cookie",
    parameters: [inPath("name", "Its name.", "lamp"), inPath("value", "Its value.", "oil")],
    responses: [plainly(302, cookie), when(400, [{ path: { name: "a b" } }])],
  },
  "/cookies/delete": {
    summary: "Remove the cookies that the query names",
    parameters: [inQuery("name", "The name of a cookie to remove.")],
    responses: [when(302, [{ query: "?lamp" }], cookie), when(400, [{ query: "?a%20b" }])],
  },
  "/response-headers": {
    summary: "Set header fields of the answer",
    parameters: [inQuery("name", "The value of a header field of that name.")],
    responses: [
      when(200, [{ query: "?X-Test=knock&ETag=%22v1%22" }], { schema: {} }),
      when(400, [{ query: "?X-Accel-Redirect=/" }], { says: "The field is not for the address to set." }),
    ],
  },
  "/cache": {
    summary: "An answer that never changes",
    parameters: [inHeader("If-None-Match", "The version that the client has.")],
    responses: [
      plainly(200, { schema: "EchoOfGet", fields: validators }),
      when(304, [{ fields: [["If-None-Match", '"cache"']] }], { fields: validators }),
    ],
  },
  "/cache/:seconds": {
    summary: "An answer to keep for so many seconds",
    parameters: [inPath("seconds", "For how many seconds.", "60")],
    responses: [
      plainly(200, { schema: "EchoOfGet", fields: ["Cache-Control"] }),
      when(400, [{ path: { seconds: "long" } }]),
    ],
  },
  "/etag/:etag": {
    summary: "A resource of a version that you name",
    parameters: [
      inPath("etag", "Its entity-tag, without quotes.", "v1"),
      inHeader("If-Match", "The version that is meant."),
      inHeader("If-None-Match", "The version that the client has."),
    ],
    responses: [
      plainly(200, { schema: "EchoOfGet", fields: ["ETag"] }),
      when(304, [{ fields: [["If-None-Match", '"v1"']] }], { fields: ["ETag"] }),
      when(400, [{ path: { etag: "a b" } }]),
      when(412, [{ fields: [["If-Match", '"v2"']] }]),
    ],
  },
};
