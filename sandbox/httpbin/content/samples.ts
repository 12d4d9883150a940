import { encodeUtf8 } from "#http/octets";
import { type Answered, withContent } from "../../space/respond";
import { ok, open, type Reply } from "../reply";

const page = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page</title>
  </head>
  <body>
    <h1>Herman Melville - Moby-Dick</h1>
    <p>Call me Ishmael.</p>
  </body>
</html>
`;

const slides = {
  slideshow: {
    author: "Yours Truly",
    date: "date of publication",
    slides: [
      { title: "Wake up to WonderWidgets!", type: "all" },
      { items: ["Knock", "Be asked who you are", "Say it"], title: "Overview", type: "all" },
    ],
    title: "Sample Slide Show",
  },
};

const xmlSlides = `<?xml version="1.0" encoding="UTF-8"?>
<slideshow title="Sample Slide Show" date="Date of publication" author="Yours Truly">
  <slide type="all">
    <title>Wake up to WonderWidgets!</title>
  </slide>
  <slide type="all">
    <title>Overview</title>
    <item>Knock</item>
    <item>Say who you are</item>
  </slide>
</slideshow>
`;

const manyScripts = `<h1>Unicode in UTF-8</h1>
<pre>
Knock, knock · Тук-тук · Τοκ τοκ · 敲敲門 · コンコン · 똑똑 · टक टक · דפיקה · طَق طَق
∮ E⋅da = Q, ∀x∈ℝ: ⌈x⌉ = −⌊−x⌋, naïve, Øl, ¿quién?, “who’s there?”, 🚪
</pre>
`;

/** A page in HTML. */
export const html: Reply = () => text("text/html; charset=utf-8", page);

/** A page in UTF-8 that needs it. */
export const utf8: Reply = () => text("text/html; charset=utf-8", manyScripts);

/** A document in JSON. */
export const json: Reply = () => ok(slides);

/** The same document in XML. */
export const xml: Reply = () => text("application/xml", xmlSlides);

/** What a robot may not read here. RFC 9309 §2. */
export const robots: Reply = () => text("text/plain", "User-agent: *\nDisallow: /deny\n");

/** What it finds that reads it all the same. */
export const deny: Reply = () => text("text/plain", "\n  (o_o)\n\nYOU SHOULDN'T BE HERE\n");

function text(type: string, words: string): Answered {
  return withContent(200, open, [["Content-Type", type]], encodeUtf8(words));
}
