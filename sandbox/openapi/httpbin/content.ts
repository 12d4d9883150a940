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

const pictures = ["image/png", "image/jpeg", "image/webp", "image/svg+xml"];

function coded(summary: string, member: string, coding: string): Address {
  const told = { [member]: { type: "boolean" }, headers: { type: "object" }, method: text, origin: text };
  return {
    summary,
    responses: [when(200, [{ fields: [["Accept-Encoding", coding]] }, {}], { schema: object(told) })],
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
  "/gzip": coded("What came, in gzip where it is taken", "gzipped", "gzip"),
  "/deflate": coded("What came, in deflate where it is taken", "deflated", "deflate"),
  "/brotli": coded("What came, in Brotli where it is taken", "brotli", "br"),
  "/drip": {
    summary: "So many octets, one after the other over a while",
    parameters: [
      inQuery("duration", "Over how many seconds, at most 10."),
      inQuery("numbytes", "How many octets, at most 1048576."),
      inQuery("code", "The status, from 200 to 599."),
      inQuery("delay", "How many seconds to wait before the first."),
    ],
    responses: [
      when(200, [{ query: "?duration=0&numbytes=3" }], { types: octets }),
      when(400, [{ query: "?numbytes=none" }]),
    ],
  },
  "/links/:n": {
    summary: "So many pages that lead to each other",
    parameters: [inPath("n", "How many pages, at most 200.", "3")],
    responses: [plainly(302, { fields: ["Location"] }), noNumber],
  },
  "/links/:n/:offset": {
    summary: "One of these pages",
    parameters: [inPath("n", "How many pages, at most 200.", "3"), inPath("offset", "Which of them, from 0.", "1")],
    responses: [plainly(200, { types: ["text/html"], schema: {} }), noNumber],
  },
  "/forms/post": sample("A page with a form", "text/html"),
  "/image": {
    summary: "A picture in the format that is wanted",
    parameters: [inHeader("Accept", "The format that is wanted.")],
    responses: [
      when(
        200,
        pictures.map((type) => ({ fields: [["Accept", type] as const] })),
        { types: pictures, schema: {} },
      ),
      when(406, [{ fields: [["Accept", "text/html"]] }], { types: ["application/json"] }),
    ],
  },
  "/image/png": sample("A picture in PNG", "image/png"),
  "/image/jpeg": sample("A picture in JPEG", "image/jpeg"),
  "/image/webp": sample("A picture in WebP", "image/webp"),
  "/image/svg": sample("A drawing in SVG", "image/svg+xml"),
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
