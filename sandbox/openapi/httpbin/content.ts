import { inHeader, inPath, inQuery, plainly, type Response, when } from "../operation";
import { object } from "../schemas";
import type { Address, Addresses } from "./described";

const octets = ["application/octet-stream"];
const text = { type: "string" };
const about = ["ETag", "Accept-Ranges"];
const noNumber: Response = when(400, [{ path: { n: "many" } }]);

function bytes(summary: string): Address {
  return {
    summary,
    parameters: [
      inPath("n", "How many octets, at most 102400.", "16"),
      inQuery("seed", "The same octets every time for the same seed."),
    ],
    responses: [when(200, [{}, { query: "?seed=7" }], { types: octets }), noNumber],
  };
}

function sample(summary: string, type: string): Address {
  return { summary, responses: [plainly(200, { types: [type], schema: {} })] };
}

/** The addresses that are about content, its size and its time. */
export const contentAddresses: Addresses = {
  "/delay/:seconds": {
    summary: "Wait, and then tell what came",
    parameters: [inPath("seconds", "For how long, at most 10.", "0.01")],
    responses: [plainly(200, { schema: "EchoOfContent" }), when(400, [{ path: { seconds: "long" } }])],
  },
  "/gzip": {
    summary: "What came, in gzip where it is taken",
    responses: [
      when(200, [{ fields: [["Accept-Encoding", "gzip"]] }, {}], {
        schema: object({ gzipped: { type: "boolean" }, headers: { type: "object" }, method: text, origin: text }),
      }),
    ],
  },
  "/bytes/:n": bytes("So many octets of chance"),
  "/stream-bytes/:n": bytes("So many octets of chance, as httpbin streams them"),
  "/range/:n": {
    summary: "So many letters, whole or in part",
    parameters: [inPath("n", "How many letters, at most 102400.", "26"), inHeader("Range", "The part that is wanted.")],
    responses: [
      plainly(200, { types: octets, fields: about }),
      when(206, [{ fields: [["Range", "bytes=0-3"]] }], { types: octets, fields: [...about, "Content-Range"] }),
      noNumber,
      when(416, [{ fields: [["Range", "bytes=99-"]] }], { types: [], fields: [...about, "Content-Range"] }),
    ],
  },
  "/stream/:n": {
    summary: "So many lines of JSON",
    parameters: [inPath("n", "How many lines, at most 100.", "3")],
    responses: [plainly(200, { schema: {}, says: "One JSON text a line." }), noNumber],
  },
  "/base64/:value": {
    summary: "What a text says in Base64",
    parameters: [inPath("value", "The text, in either alphabet.", "a25vY2s")],
    responses: [plainly(200, { types: ["text/plain"] }), when(400, [{ path: { value: "a b" } }])],
  },
  "/uuid": { summary: "A UUID of chance", responses: [plainly(200, { schema: object({ uuid: text }) })] },
  "/html": sample("A page", "text/html"),
  "/json": sample("A document in JSON", "application/json"),
  "/xml": sample("A document in XML", "application/xml"),
  "/robots.txt": sample("What a robot may not read", "text/plain"),
  "/deny": sample("What it finds that reads it all the same", "text/plain"),
  "/encoding/utf8": sample("A page in UTF-8 that needs it", "text/html"),
};
