import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "limits-and-waiting",
  level: 1,
  title: "Wait sixty what?",
  task: "Clients are to wait a minute. Most come back at once, and some are told to wait although they are within the limit again. Mend both.",
  broken: `HTTP/1.1 429 Too Many Requests
Retry-After: 60s
Cache-Control: max-age=3600
Content-Type: application/json

{"message":"Slow down: 100 requests a minute."}
`,
  rules: ["retry-after-malformed", "unstorable-with-freshness"],
  keeps: { statuses: [429], fields: ["Retry-After", "Content-Type"], content: true },
  mended: `HTTP/1.1 429 Too Many Requests
Retry-After: 60
Cache-Control: no-store
Content-Type: application/json

{"message":"Slow down: 100 requests a minute."}
`,
  wrong: [
    {
      when: { status: 403 },
      example: `HTTP/1.1 403 Forbidden
Retry-After: 60
Content-Type: application/json

{"message":"Slow down: 100 requests a minute."}
`,
      idea: "429-is-403",
      says: "A client that reads 403 does not look for a time to come back. It was right to say 429.",
    },
    {
      when: { status: 503 },
      example: `HTTP/1.1 503 Service Unavailable
Retry-After: 60
Content-Type: application/json

{"message":"Slow down: 100 requests a minute."}
`,
      says: "That blames the server. It is this client that sends too much, and it has to know.",
    },
    {
      when: { lacks: "Retry-After" },
      example: `HTTP/1.1 429 Too Many Requests
Cache-Control: no-store
Content-Type: application/json

{"message":"Slow down: 100 requests a minute. Wait 60 seconds."}
`,
      says: "Now the time stands in a sentence, where no program looks. Retry-After may be left out, but here you know what to write.",
    },
    {
      when: { finding: "retry-after-malformed" },
      example: `HTTP/1.1 429 Too Many Requests
Retry-After: 1 minute
Cache-Control: no-store
Content-Type: application/json

{"message":"Slow down: 100 requests a minute."}
`,
      says: "Retry-After is a whole number of seconds, or a date. A unit makes it unreadable, and clients pass over what they cannot read.",
    },
    {
      when: { finding: "unstorable-with-freshness" },
      example: `HTTP/1.1 429 Too Many Requests
Retry-After: 60
Cache-Control: max-age=60
Content-Type: application/json

{"message":"Slow down: 100 requests a minute."}
`,
      says: "The time is right now. But no cache may keep a 429, and this line tells it to.",
    },
  ],
  hints: [
    "Two lines are wrong. One of them is read by clients, the other by caches.",
    "Retry-After takes digits alone, or a date. And a 429 must not be stored at all.",
  ],
  vary: [["100", "250", "600"]],
};
