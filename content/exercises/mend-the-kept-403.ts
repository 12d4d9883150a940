import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "caches",
  level: 2,
  title: "A 403 for the next person",
  task: "An editor refuses whoever has no right to this draft. A setting for pictures has put its cache line on the refusal too. Mend it, so that nobody is shown it who has the right by then.",
  broken: `HTTP/1.1 403 Forbidden
Cache-Control: public, max-age=600
Vary: Accept-Encoding
Content-Type: application/problem+json

{"title":"Forbidden","status":403,"detail":"Ask the owner to share this draft."}
`,
  rules: ["refusal-cacheable"],
  keeps: { statuses: [403], fields: ["Cache-Control", "Content-Type"], content: true },
  mended: `HTTP/1.1 403 Forbidden
Cache-Control: no-store
Vary: Accept-Encoding
Content-Type: application/problem+json

{"title":"Forbidden","status":403,"detail":"Ask the owner to share this draft."}
`,
  wrong: [
    {
      when: { status: 404 },
      example: `HTTP/1.1 404 Not Found
Cache-Control: public, max-age=600
Content-Type: application/problem+json

{"title":"Not Found","status":404,"detail":"There is no such draft."}
`,
      idea: "errors-are-not-cached",
      says: "A 404 may be kept even without a word, so this makes it worse. And the draft is no secret here.",
    },
    {
      when: { lacks: "Cache-Control" },
      example: `HTTP/1.1 403 Forbidden
Vary: Accept-Encoding
Content-Type: application/problem+json

{"title":"Forbidden","status":403,"detail":"Ask the owner to share this draft."}
`,
      says: "A 403 without a word may not be kept, so that does no harm by itself. But the next setting will write something there. Say what you mean.",
    },
    {
      when: { finding: "refusal-cacheable" },
      example: `HTTP/1.1 403 Forbidden
Cache-Control: private, max-age=600
Vary: Accept-Encoding
Content-Type: application/problem+json

{"title":"Forbidden","status":403,"detail":"Ask the owner to share this draft."}
`,
      idea: "errors-are-not-cached",
      says: "A cache may still keep it, if only the browser of the one who was refused. The owner shares the draft, and that browser goes on refusing for ten minutes.",
    },
  ],
  hints: [
    "Two words in one line are wrong for a refusal. One says who may keep it, the other for how long.",
    "The directive that no cache stores is no-store, and it stands alone.",
  ],
};
