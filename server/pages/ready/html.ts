import { createHash } from "node:crypto";
import { type FieldLine, fieldValue } from "#http/message";
import { encodeUtf8, showUtf8 } from "#http/octets";
import { linksOutside } from "./outside";
import { wake } from "./wake";

/** A page made ready: its HTML, and the policy that lets run and style what stands in it and nothing else. CSP Level 3. */
export type ReadyPage = { readonly html: string; readonly policy: string };

const policyName = "Content-Security-Policy";

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * Makes a page of the framework ready: its scripts wait for the first sign of a hand (`wake.ts`), and `policy` names by their
 * hashes what stands inline, in the place of 'unsafe-inline'. Its style sheets are asked for before its fonts, and where others
 * may frame it, its links open outside. `site` is the origin it stands on, where that is known.
 */
export function readyPage(written: string, policy: string, site = ""): ReadyPage {
  const sources: string[] = [];
  const without = named(sheetsFirst(written), site)
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(scripts, (whole, attributes: string) => {
      const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
      if (source === undefined) return whole;
      // For browsers that know no modules, and would not know the rest of the page either.
      if (!/\bnoModule\b/i.test(attributes)) sources.push(source.replaceAll("&amp;", "&"));
      return "";
    });
  const inline = `(${wake.toString()})(${JSON.stringify(sources).replaceAll("<", "\\u003C")})`;
  const waking = sources.length > 0 ? without.replace("</head>", () => `<script>${inline}</script></head>`) : without;
  const html = policy.includes("frame-ancestors *") ? linksOutside(waking) : waking;
  return { html, policy: strictPolicy(html, policy) };
}

// Where pictures are shared they are asked for by a whole address; app/sharing/open-graph.ts has the name that stands for the site.
function named(html: string, site: string): string {
  return html.replaceAll('content="https://site.invalid/', () => `content="${site}/`);
}

const sheets = /<link rel="stylesheet"[^>]*>/g;

// Nothing is painted without the style, and on a slow line what is asked for first comes first.
function sheetsFirst(html: string): string {
  const links = (html.match(sheets) ?? []).join("");
  return html.includes('<link rel="preload"')
    ? html.replace(sheets, "").replace('<link rel="preload"', (first) => links + first)
    : html;
}

/** The fields and octets of an answer with a page of it made ready, without the entity-tag that it had before; of any other as they are. */
export function withReadyPage(
  fields: readonly FieldLine[],
  octets: Uint8Array,
  site?: string,
): { readonly fields: readonly FieldLine[]; readonly octets: Uint8Array } {
  if (!fieldValue(fields, "Content-Type")?.startsWith("text/html")) return { fields, octets };
  const { html, policy } = readyPage(showUtf8(octets), fieldValue(fields, policyName) ?? "", site);
  const others = fields.filter(([name]) => name !== "ETag");
  return {
    fields: others.map(([name, value]): FieldLine => [name, name === policyName ? policy : value]),
    octets: encodeUtf8(html),
  };
}

function strictPolicy(html: string, policy: string): string {
  const run = [...html.matchAll(scripts)].filter(([, attributes = ""]) => !/\b(?:src|type)=/.test(attributes));
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text);
  const attributes = [...html.matchAll(/<[a-z][^>]*? style="([^"]*)"/g)].map(([, text = ""]) => unescaped(text));
  const rest = policy
    .split("; ")
    .filter((each) => !/^(?:script|style)-src /.test(each))
    .join("; ");
  return [
    rest,
    ["script-src 'self'", ...hashes(run.map(([, , text = ""]) => text))].join(" "),
    ["style-src 'self'", ...hashes(styles)].join(" "),
    ...(attributes.length > 0 ? [["style-src-attr 'unsafe-hashes'", ...hashes(attributes)].join(" ")] : []),
  ].join("; ");
}

function hashes(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`))];
}

// What React writes into an attribute.
function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
