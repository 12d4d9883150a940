import { createHash } from "node:crypto";
import type { Change } from "#content/changes";

// The feed's own name, whatever host it is read from: made by chance, once. RFC 4287 §4.2.6
const feedId = "3f0c6a1e-5d0b-4f4c-9a57-6f2b8f1d7c90";

/** Writes changes, the newest first, as an Atom feed; addresses stand on `origin`, or are paths where it is "". RFC 4287. */
export function formatFeed(changes: readonly Change[], origin: string): string {
  const [newest] = changes;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>urn:uuid:${feedId}</id>`,
    "  <title>Knock Knock: what is new</title>",
    "  <subtitle>Lessons, exercises and resources on HTTP status codes.</subtitle>",
    `  <updated>${timeOf(newest?.date ?? "1970-01-01")}</updated>`,
    "  <author><name>Knock Knock</name></author>",
    "  <rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</rights>",
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${origin}/feed.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(`${origin}/`)}"/>`,
    ...changes.map((change) => entry(change, origin)),
    "</feed>",
  ].join("\n")}\n`;
}

function entry({ title, summary, page, date }: Change, origin: string): string {
  return [
    "  <entry>",
    `    <id>urn:uuid:${entryId(date, page)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <published>${timeOf(date)}</published>`,
    `    <updated>${timeOf(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(origin + page)}"/>`,
    `    <summary>${escaped(plain(summary))}</summary>`,
    "  </entry>",
  ].join("\n");
}

// A day has no time of day, and a date of Atom must have one. RFC 3339 §5.6
function timeOf(date: string): string {
  return `${date}T00:00:00Z`;
}

// By name, so that an entry keeps its id however its words are mended. RFC 9562 §5.5
function entryId(date: string, page: string): string {
  const octets = createHash("sha1")
    .update(Buffer.from(feedId.replaceAll("-", ""), "hex"))
    .update(`${date} ${page}`)
    .digest()
    .subarray(0, 16)
    .map((octet, index) => (index === 6 ? (octet & 0x0f) | 0x50 : index === 8 ? (octet & 0x3f) | 0x80 : octet));
  return Buffer.from(octets)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// The changelog is Markdown, and a summary is plain text.
function plain(markdown: string): string {
  return markdown.replace(/\[([^[\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
