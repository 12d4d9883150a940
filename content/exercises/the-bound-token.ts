import type { Exercise } from "../exercise";

// The token and the proof of RFC 9449 §7.1, as somebody on the way could have copied them.
const token = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
const proof =
  "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "bound-tokens",
  level: 2,
  title: "The bound token",
  task: "Replay a token together with the proof that came with it elsewhere, and see what the proof was good for.",
  policy: {
    version: 1,
    realm: "bound token",
    schemes: [{ scheme: "dpop", jwt: { issuer: "/", audience: "/api/sandbox/the-bound-token" }, nonce: true }],
    accounts: [],
    tokens: [],
    rules: [
      { path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "The token is yours, and so is its key." },
      {
        path: "/",
        methods: ["POST", "PUT", "PATCH", "DELETE"],
        allow: { scope: "books:write" },
        says: "You may write here. Nothing is kept: the library forgets at once.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-bound-token",
    fields: [["Authorization", `Bearer ${token}`]],
    content: "",
  },
  goal: [
    {
      status: 401,
      decidedBy: "proof-valid",
      sent: { scheme: "DPoP", proof: "replayed" },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-bound-token",
        fields: [
          ["Authorization", `DPoP ${token}`],
          ["DPoP", proof],
        ],
        content: "",
      },
    },
  ],
  hints: [
    "The challenge says DPoP, so a token alone is not enough: a header line DPoP has to prove that the sender holds a key.",
    "Begin Authorization with DPoP in place of Bearer, and add a line DPoP with a proof that was seen elsewhere.",
    "The proof says for which method, which address and which minute it was made. The method is yours; the address and the minute are not.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target: "/api/sandbox/the-bound-token",
        fields: [["Authorization", `Bearer ${token}`]],
        content: "",
      },
      says: "This server knows DPoP, and refuses a bound token as Bearer: DPoP must stand before it, and a proof beside it.",
    },
    {
      status: 401,
      decidedBy: "proof-valid",
      sent: { fields: { DPoP: false } },
      example: {
        method: "GET",
        target: "/api/sandbox/the-bound-token",
        fields: [["Authorization", `DPoP ${token}`]],
        content: "",
      },
      says: "The token came without a proof. A header line DPoP has to show that the sender holds the key.",
    },
  ],
};
