import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "conditions",
  level: 2,
  title: "Beyond the end",
  task: "A player asks for the rest of a film, from an octet that lies after its last. It cannot tell from this answer where the film ends. Mend it; the film has 47022 octets.",
  broken: `HTTP/1.1 416 Range Not Satisfiable
Content-Type: text/plain
Accept-Ranges: bytes

Requested range not satisfiable.
`,
  rules: ["416-without-content-range", "206-without-content-range"],
  keeps: { statuses: [416], fields: ["Content-Range"], content: true },
  mended: `HTTP/1.1 416 Range Not Satisfiable
Content-Range: bytes */47022
Content-Type: text/plain
Accept-Ranges: bytes

Requested range not satisfiable.
`,
  wrong: [
    {
      when: { finding: "206-without-content-range" },
      example: `HTTP/1.1 206 Partial Content
Content-Type: text/plain
Accept-Ranges: bytes

Requested range not satisfiable.
`,
      says: "A 206 brings the part that was asked for, and says which one it is. There is no such part.",
    },
    {
      when: { status: 404 },
      example: `HTTP/1.1 404 Not Found
Content-Type: text/plain

There is no such part.
`,
      says: "The film is there. Only its end lies before the octet that was asked for, and 416 says so.",
    },
    {
      when: { status: 412 },
      example: `HTTP/1.1 412 Precondition Failed
Content-Type: text/plain

There is no such part.
`,
      says: "A range is a wish and no condition: none was set that could have failed.",
    },
    {
      when: { finding: "416-without-content-range", has: "Content-Length" },
      example: `HTTP/1.1 416 Range Not Satisfiable
Content-Length: 47022
Content-Type: text/plain

Requested range not satisfiable.
`,
      says: "Content-Length is the length of this answer. The length of the film stands in another header.",
    },
  ],
  hints: [
    "The header that says in a 206 which part this is, says in a 416 how long the whole is.",
    "Content-Range: the unit, a space, a star for no part at all, a slash, and the length.",
  ],
};
