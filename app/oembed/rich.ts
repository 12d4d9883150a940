import type { Asked } from "./asked";

/** An answer of the type "rich". oEmbed 1.0 §2.3.4.4. */
export type Rich = {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In CSS pixels, as `height`. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
};

// What fits the reading column, and as much as a window shows; the frame scrolls, or tells its height to who heeds it.
const usual = { width: 720, height: 800 };

/** The answer for a page with that title: a frame, no larger than was asked for. */
export function richAnswer({ frame, rest, most }: Asked, title: string, origin: string): Rich {
  const width = Math.min(usual.width, most.width);
  const height = Math.min(usual.height, most.height);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Knock Knock",
    provider_url: `${origin}/`,
    width,
    height,
    html: frameHtml(origin + frame + rest, title, width, height),
  };
}

/** The answer as XML. oEmbed 1.0 §2.3.2. */
export function richXml(answer: Rich): string {
  const members = Object.entries(answer).map(([name, value]) => `  <${name}>${escaped(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${members.join("")}</oembed>\n`;
}

// The clipboard is closed to frames that are not allowed it.
function frameHtml(address: string, title: string, width: number, height: number): string {
  const attributes = [
    ["src", address],
    ["title", `${title} · Knock Knock`],
    ["width", String(width)],
    ["height", String(height)],
    ["style", "max-width:100%;border:0"],
    ["loading", "lazy"],
    ["allow", "clipboard-write"],
  ];
  return `<iframe ${attributes.map(([name, value = ""]) => `${name}="${escaped(value)}"`).join(" ")}></iframe>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
