import { httpbinRoutes } from "../../httpbin/httpbin";
import { httpbinBase } from "../../httpbin/reply";
import { inPath, type Operation, type Parameter } from "../operation";
import { answerAddresses } from "./answers";
import { contentAddresses } from "./content";
import type { Address, Addresses } from "./described";
import { echoAddresses } from "./echo";

const addresses: Addresses = { ...echoAddresses, ...answerAddresses, ...contentAddresses };
const undescribed: Address = { summary: "An address of httpbin", responses: [] };

const rest = inPath("rest", "Any path: it may have several segments.", "knock");

/** The operations of httpbin, one for each method of each path in the table of its routes. */
export const httpbinOperations: readonly Operation[] = httpbinRoutes.flatMap(({ pattern, methods }) => {
  const address = addresses[pattern] ?? undescribed;
  return pathsOf(pattern).flatMap((path) =>
    methods.map((method): Operation => {
      const { parameters = [] } = address;
      const all = [...(path.endsWith("{rest}") ? [rest] : []), ...parameters.filter((each) => standsIn(path, each))];
      return { ...address, method, path: httpbinBase + path, ...(all.length > 0 && { parameters: all }) };
    }),
  );
});

// A part that may be missing makes two paths, and so does any rest, for OpenAPI knows neither.
function pathsOf(pattern: string): readonly string[] {
  const parts = pattern.split("/").filter((part) => part !== "");
  const needed = parts.filter((part) => !/\?$|^\*$/.test(part)).length;
  return Array.from({ length: parts.length - needed + 1 }, (_, more) =>
    parts
      .slice(0, needed + more)
      .map((part) => `/${part === "*" ? "{rest}" : part.replace(/^:(\w+)\??$/, "{$1}")}`)
      .join(""),
  );
}

function standsIn(path: string, { in: place, name }: Parameter): boolean {
  return place !== "path" || path.includes(`{${name}}`);
}
