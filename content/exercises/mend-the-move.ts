import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "elsewhere",
  level: 1,
  title: "Moved, but where to?",
  task: "People who read this page find the new address. Programs stop here. Mend the answer so that they get there too.",
  broken: `HTTP/1.1 301 Moved Permanently
Content-Location: /v2/orders
Content-Type: text/html

<p>We have moved to <a href="/v2/orders">/v2/orders</a>.</p>
`,
  rules: ["redirect-without-location"],
  keeps: { statuses: [301, 308], fields: ["Location"], content: true },
  mended: `HTTP/1.1 301 Moved Permanently
Location: /v2/orders
Content-Type: text/html

<p>We have moved to <a href="/v2/orders">/v2/orders</a>.</p>
`,
  wrong: [
    {
      when: { status: 302 },
      example: `HTTP/1.1 302 Found
Location: /v2/orders
Content-Type: text/html

<p>We have moved to <a href="/v2/orders">/v2/orders</a>.</p>
`,
      says: "Programs get there now. But a 302 is for now, and they will come to the old address every time.",
    },
    {
      when: { status: 200 },
      example: `HTTP/1.1 200 OK
Refresh: 0; url=/v2/orders
Content-Type: text/html

<p>We have moved to <a href="/v2/orders">/v2/orders</a>.</p>
`,
      says: "A browser goes on, and a program takes this note for what it asked for. The number has to say that it moved.",
    },
    {
      when: { finding: "redirect-without-location", has: "Refresh" },
      example: `HTTP/1.1 301 Moved Permanently
Refresh: 0; url=/v2/orders
Content-Type: text/html

<p>We have moved to <a href="/v2/orders">/v2/orders</a>.</p>
`,
      says: "Refresh is something that browsers do. What every client looks for with a redirect is Location.",
    },
    {
      when: { finding: "redirect-without-location", has: "Content-Location" },
      example: `HTTP/1.1 308 Permanent Redirect
Content-Location: /v2/orders
Content-Type: text/html

<p>We have moved to <a href="/v2/orders">/v2/orders</a>.</p>
`,
      says: "Content-Location says whose content this is. It looks much like the other one, and leads nowhere.",
    },
  ],
  hints: [
    "A redirect has one header in which every client looks for the new address.",
    "That header is Location, and /v2/orders may stand in it as it is.",
  ],
};
