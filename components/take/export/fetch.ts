import { droppedByBrowser } from "#http/registry/field-names";
import { onSite } from "../../exchange/model/on-site";
import { stringLiteral } from "./quoting";
import { hasField, repeatedNames, sendable, sentences, type Take } from "./taken";

const uppercased = ["delete", "get", "head", "options", "post", "put"];
const forbiddenMethods = ["CONNECT", "TRACE", "TRACK"];
const literal = (text: string) => stringLiteral("javascript", text);

/** Writes a draft as a call of fetch() in JavaScript. `credentials: "omit"` keeps a browser's password dialog shut. */
export const takeFetch: Take = (written, origin) => {
  const { method, target, fields, content } = sendable(written);
  const pairs = fields.map(([name, value]) => `    [${literal(name)}, ${literal(value)}],\n`).join("");
  // fetch() calls a string text/plain; octets it calls nothing.
  const body = hasField(fields, "Content-Type") ? literal(content) : `new TextEncoder().encode(${literal(content)})`;
  const text = [
    `const response = await fetch(${literal(onSite(origin, target))}, {`,
    `  method: ${literal(method)},`,
    ...(fields.length > 0 ? [`  headers: [\n${pairs}  ],`] : []),
    ...(content === "" ? [] : [`  body: ${body},`]),
    '  credentials: "omit",',
    '  redirect: "manual",',
    "});",
    "console.log(response.status, response.statusText);",
    "console.log(await response.text());",
  ].join("\n");
  const dropped = fields.filter(([name, value]) => droppedByBrowser(name, value)).map(([name]) => name);
  const repeated = repeatedNames(fields);
  const noted = sentences(
    forbiddenMethods.includes(method.toUpperCase()) && `fetch() sends no ${method}: it throws a TypeError.`,
    content !== "" && /^(GET|HEAD)$/i.test(method) && `fetch() sends no content with ${method}: it throws a TypeError.`,
    uppercased.includes(method.toLowerCase()) &&
      method !== method.toUpperCase() &&
      `fetch() sends ${method} in capitals.`,
    dropped.length > 0 && `In a browser, fetch() leaves out ${dropped.join(", ")} without an error.`,
    repeated.length > 0 && `fetch() joins the lines of ${repeated.join(", ")} into one, with commas.`,
    targetNote(target, origin),
  );
  return { text, notes: noted };
};

// Fetch reads an address as the URL standard does: no dot segments, some characters encoded; Node leaves out an empty query as well.
function targetNote(target: string, origin: string): string | false {
  const parsed = URL.canParse(origin + target) ? new URL(origin + target) : undefined;
  const sent = parsed ? parsed.pathname + parsed.search : "";
  return sent !== target && `fetch() may not send the target as it is written, but as ${sent || "/"}.`;
}
