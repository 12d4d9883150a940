import { get, type Nearest, near, sandbox } from "./room";

const moved = (code: number) =>
  [
    code,
    near(
      "moved",
      "A redirect came: here is one of the same status. Send it by raw HTTP to see it.",
      get(`moved/${code}`),
    ),
  ] as const;

/** The places where a status comes about for a reason of its own, whatever the request authenticates with. */
export const statusRooms: ReadonlyMap<number, Nearest> = new Map<number, Nearest>([
  ...[301, 302, 303, 307, 308].map(moved),
  [402, near("payment", "402 came: here is a paywall.")],
  [
    406,
    near(
      "negotiation",
      "406 came: here is a document in two types, and none of them is a picture.",
      get("negotiation", ["Accept", "image/png"]),
    ),
  ],
  [
    409,
    near("booking", "409 came: here is a seat that is taken.", {
      method: "PUT",
      target: `${sandbox}booking`,
      fields: [["Content-Type", "application/json"]],
      content: '{ "seat": "1A" }',
    }),
  ],
  [410, near("gone", "410 came: here is a page that is gone.")],
  [
    412,
    near(
      "precondition",
      "412 came: here is a document whose version is another.",
      get("precondition", ["If-Match", '"v1"']),
    ),
  ],
  [
    415,
    near("inbox", "415 came: here is a mailbox that takes JSON alone.", {
      method: "POST",
      target: `${sandbox}inbox`,
      fields: [["Content-Type", "text/plain"]],
      content: "Hello",
    }),
  ],
  [
    416,
    near(
      "precondition",
      "416 came: here is a document that is shorter.",
      get("precondition", ["Range", "bytes=9999-"]),
    ),
  ],
  [
    422,
    near("orders", "422 came: here is an order that can be read and not be filled.", {
      method: "POST",
      target: `${sandbox}orders`,
      fields: [["Content-Type", "application/json"]],
      content: '{ "item": "lamp", "quantity": 0 }',
    }),
  ],
  [426, near("upgrade", "426 came: here is a server that wants another protocol.")],
  [429, near("limited", "429 came: here is a limit of five requests in ten seconds. Press Send six times.")],
  [451, near("blocked", "451 came: here is a page that the law forbids.")],
  [
    502,
    near(
      "the-gateway",
      "502 came: here is a gateway before a server that refuses.",
      get("the-gateway?upstream=refuses"),
    ),
  ],
  [503, near("busy", "503 came: here is a server that cannot answer for now.")],
  [
    504,
    near("the-gateway", "504 came: here is a gateway before a server that sleeps.", get("the-gateway?upstream=sleeps")),
  ],
  [511, near("portal", "511 came: here is a network that wants a login first.")],
]);
