import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const bound = "/api/sandbox/the-bound-token";
// The token and the proof of RFC 9449 §7.1, as somebody on the way could have copied them.
const token = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
const proof =
  "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA";

function get(target: string, ...fields: Draft["fields"]): readonly Draft[] {
  return [{ method: "GET", target, fields, content: "" }];
}

export const exercise: Exercise = {
  kind: "choice",
  lesson: "bound-tokens",
  level: 2,
  title: "Six stolen messages",
  task: "A thief has read a log, and sends what stood there. For each request choose the status, and the header that goes with it.",
  situations: [
    {
      says: "The log holds an ordinary Bearer token, which is good for another hour.\nThe thief sends it.",
      ask: get("/api/sandbox/the-scoped-api", ["Authorization", "Bearer write-9c1d"]),
      status: 200,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          says: "Nothing in the request tells the thief from the owner: whoever holds a Bearer token may use it.",
        },
        {
          status: 403,
          idea: "403-is-known",
          says: "The server sees a good token with the right scope. It has no reason to refuse.",
        },
      ],
      wrongFields: [{ field: "WWW-Authenticate", says: "There is nothing left to ask for." }],
      why: "Holding a Bearer token is enough, for the owner and for the thief. That is what a bound token changes.",
      section: "RFC 6750 §1.2",
    },
    {
      says: "The log holds a token that is bound to a key.\nThe thief writes Bearer before it.",
      ask: get(bound, ["Authorization", `Bearer ${token}`]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        { status: 200, says: "Then binding a token would be in vain: a thief would leave the proof out." },
        {
          status: 400,
          idea: "400-for-everything",
          says: "The request is well formed. It is in a scheme that is not offered here.",
        },
      ],
      wrongFields: [
        {
          field: "",
          idea: "bare-401-is-fine",
          says: "The challenge has to stand there. It says DPoP, and which algorithms a proof may have.",
        },
      ],
      why: "A server that knows DPoP must not take a bound token as Bearer. The challenge asks for DPoP.",
      section: "RFC 9449 §7.2",
    },
    {
      says: "Now the thief writes DPoP before the token.\nA line with a proof was not in the log, so none is sent.",
      ask: get(bound, ["Authorization", `DPoP ${token}`]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 400,
          says: "A line is missing, and yet it is a 401: what is missing is the proof, and a proof would help.",
        },
        { status: 403, says: "A 403 refuses, and asks for nothing. What is missing is a proof of the key." },
      ],
      wrongFields: [
        { field: "DPoP-Nonce", says: "A nonce is for whoever can sign one. Here not even a proof came." },
        { field: "", idea: "bare-401-is-fine", says: 'The challenge says what is wrong: error="invalid_dpop_proof".' },
      ],
      why: "A token by DPoP has to come with a proof of its key. Without it: 401, invalid_dpop_proof.",
      section: "RFC 9449 §7.1",
    },
    {
      says: "Another log has the token and a whole proof.\nIt was made for a request to another server, years ago.",
      ask: get(bound, ["Authorization", `DPoP ${token}`], ["DPoP", proof]),
      status: 401,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 200,
          says: "The signature fits, and what it signs is another address. A proof is good for one request.",
        },
        { status: 403, says: "The proof is refused, so it is not known whether the sender holds the key." },
      ],
      wrongFields: [
        { field: "Retry-After", says: "Waiting makes an old proof older." },
        { field: "", idea: "bare-401-is-fine", says: "A 401 must carry a challenge, and this one names the error." },
      ],
      why: "A proof names method, address and time of its request. This one was made for another: invalid_dpop_proof.",
      section: "RFC 9449 §4.3",
    },
    {
      says: "To be sure that it arrives, the thief sends the token twice:\nafter DPoP, and as access_token in the address.",
      ask: get(`${bound}?access_token=${token}`, ["Authorization", `DPoP ${token}`], ["DPoP", proof]),
      status: 400,
      field: "WWW-Authenticate",
      wrongStatuses: [
        {
          status: 401,
          says: "What is wrong is the request and neither token nor proof: nobody can say which of the two is meant.",
        },
        { status: 403, says: "It has not come to the question of who may." },
      ],
      wrongFields: [
        { field: "Allow", says: "The method is not what is wrong here." },
        { field: "", says: 'The challenge stands on this 400 too, with error="invalid_request".' },
      ],
      why: "Several ways at once make the request malformed: 400, invalid_request.",
      section: "RFC 9449 §7.2",
    },
    {
      says: "Last the thief takes the old proof to the token endpoint, with the stolen id and secret of a client, and asks for a new token.",
      ask: [
        {
          method: "POST",
          target: "/api/sandbox/token",
          fields: [
            ["Content-Type", "application/x-www-form-urlencoded"],
            ["Authorization", "Basic cmVhZGVyOnR1cm4gdGhlIHBhZ2U="],
            ["DPoP", proof],
          ],
          content: "grant_type=client_credentials",
        },
      ],
      status: 400,
      field: "",
      wrongStatuses: [
        {
          status: 401,
          says: "At a resource it would be. At the token endpoint the one 401 is for an unknown client, and this one is known.",
        },
        {
          status: 200,
          says: "The proof is refused here for the same reasons. Without any proof an unbound token would have come.",
        },
      ],
      wrongFields: [
        {
          field: "WWW-Authenticate",
          says: "No credentials are asked for. The error is in the content, as every error of this endpoint is.",
        },
      ],
      why: "The token endpoint says invalid_dpop_proof as it says everything: 400, in JSON.",
      section: "RFC 9449 §5",
    },
  ],
  hints: [
    "Ask what each request proves: that its sender holds the token, or that its sender holds the key.",
    "A resource refuses a token or a proof by 401 and a challenge. A malformed request is a 400, and the token endpoint has habits of its own.",
  ],
};
