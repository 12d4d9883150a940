import { fieldValues } from "#http/message";
import { mediaTypeWeight, mostWanted, parsePreferences } from "#http/representation/negotiation";
import { type Answered, withFields } from "../space/respond";
import { page } from "./content/hypertext";
import { type Call, ok } from "./reply";

/** An address as it is listed: its methods, and the pattern of its path below the base. */
export type Listed = { readonly methods: readonly string[]; readonly pattern: string };

const sentence =
  "httpbin's addresses, answered by Knock Knock: they tell a client what it sent, and answer as it asks them to.";

/** Says what stands here: in JSON, or as a page for whoever wants HTML more. RFC 9110 §12.5.1. */
export function about(call: Call, routes: readonly Listed[]): Answered {
  const wanted = parsePreferences(fieldValues(call.request.fields, "Accept").join(", "));
  const type = mostWanted(["application/json", "text/html"], (each) => mediaTypeWeight(each, wanted));
  const answered = type === "text/html" ? aboutInHtml(call, routes) : aboutInJson(call, routes);
  return withFields(answered, [["Vary", "Accept"]]);
}

function aboutInJson({ base, page: more }: Call, routes: readonly Listed[]): Answered {
  return ok({ about: sentence, page: more, addresses: routes.map(({ pattern }) => base + pattern) });
}

/** Says what stands here as a page, whatever is wanted. */
export function aboutInHtml({ base, page: more }: Call, routes: readonly Listed[]): Answered {
  const items = routes.map(({ methods, pattern }) => {
    const address = base + pattern.replace(/\/\*$/, "");
    const code = `<code>${address}</code>`;
    return `<li>${methods.includes("GET") && !address.includes(":") ? `<a href="${address}">${code}</a>` : code}</li>`;
  });
  const link = more === undefined ? "" : ` <a href="${more}">Where the answers differ from httpbin's, and why</a>`;
  return page("httpbin", `<p>${sentence}${link}</p>\n<ul>\n${items.join("\n")}\n</ul>`);
}

/** Describes the addresses in the form of Swagger 2.0, as httpbin does. */
export function description({ base }: Call, routes: readonly Listed[]): Answered {
  const paths = routes.map(({ methods, pattern }): [string, object] => {
    const names = [...pattern.matchAll(/:([a-z_]+)/g)].map(([, name]) => name);
    const parameters = names.map((name) => ({ in: "path", name, required: true, type: "string" }));
    const operation = { parameters, responses: { default: { description: "What the address is for." } } };
    return [
      pattern.replace(/\/\*$/, "").replace(/:([a-z_]+)\??/g, "{$1}"),
      Object.fromEntries(methods.map((method) => [method.toLowerCase(), operation])),
    ];
  });
  const info = { title: "httpbin", description: sentence, version: "1" };
  return ok({ swagger: "2.0", info, basePath: base === "" ? "/" : base, paths: Object.fromEntries(paths) });
}
