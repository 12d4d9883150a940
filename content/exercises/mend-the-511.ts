import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "on-the-way",
  level: 2,
  title: "A portal in the clothes of a site",
  task: "The network of a hotel answers like this to whoever has not logged in, whatever site was asked for. Mend it, so that nobody gives it the site’s password and no cache keeps it.",
  broken: `HTTP/1.1 511 Network Authentication Required
WWW-Authenticate: Basic realm="Hotel WiFi"
Cache-Control: max-age=600
Content-Type: text/html

<p>Please log in at <a href="https://login.hotel.example/">login.hotel.example</a>.</p>
`,
  rules: ["511-with-challenge", "unstorable-with-freshness"],
  keeps: { statuses: [511], fields: ["Content-Type"], content: true },
  mended: `HTTP/1.1 511 Network Authentication Required
Cache-Control: no-store
Content-Type: text/html

<p>Please log in at <a href="https://login.hotel.example/">login.hotel.example</a>.</p>
`,
  wrong: [
    {
      when: { status: 401 },
      example: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="Hotel WiFi"
Cache-Control: no-store
Content-Type: text/html

<p>Please log in at <a href="https://login.hotel.example/">login.hotel.example</a>.</p>
`,
      says: "A 401 comes from the site, and the browser would ask for the site’s password. The network has to speak for itself: 511.",
    },
    {
      when: { status: 407 },
      example: `HTTP/1.1 407 Proxy Authentication Required
Proxy-Authenticate: Basic realm="Hotel WiFi"
Cache-Control: no-store
Content-Type: text/html

<p>Please log in at <a href="https://login.hotel.example/">login.hotel.example</a>.</p>
`,
      idea: "407-is-401",
      says: "A 407 is for a proxy that the client chose and speaks to as one. This client thinks it speaks to the site.",
    },
    {
      when: { has: "Proxy-Authenticate" },
      example: `HTTP/1.1 511 Network Authentication Required
Proxy-Authenticate: Basic realm="Hotel WiFi"
Cache-Control: no-store
Content-Type: text/html

<p>Please log in at <a href="https://login.hotel.example/">login.hotel.example</a>.</p>
`,
      idea: "407-is-401",
      says: "Another challenge is a challenge still. A 511 links to its login, and asks nothing in the header.",
    },
    {
      when: { finding: "511-with-challenge" },
      example: `HTTP/1.1 511 Network Authentication Required
WWW-Authenticate: Basic realm="Hotel WiFi"
Cache-Control: no-store
Content-Type: text/html

<p>Please log in at <a href="https://login.hotel.example/">login.hotel.example</a>.</p>
`,
      says: "The browser still opens its password dialog, in the name of the site that was asked for. The link in the content is enough.",
    },
    {
      when: { finding: "unstorable-with-freshness" },
      example: `HTTP/1.1 511 Network Authentication Required
Cache-Control: private, max-age=600
Content-Type: text/html

<p>Please log in at <a href="https://login.hotel.example/">login.hotel.example</a>.</p>
`,
      idea: "errors-are-not-cached",
      says: "The guest logs in, and a careless cache goes on showing this page for ten minutes. Say no-store: a 511 must not be stored at all.",
    },
  ],
  hints: [
    "Two header lines say more than this network should. One asks a question, the other promises that the answer stays true.",
    "Take WWW-Authenticate out, and let Cache-Control say no-store. The link in the content stays.",
  ],
  vary: [["Hotel WiFi", "Airport WiFi", "Train WiFi"]],
};
