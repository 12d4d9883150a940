import { loadGuarded, loadSpaces } from "#content/exercises";
import { groups, shownResource, shownResources } from "#content/resources";
import { segmentsBelow } from "#http/target-uri";
import { type Group, openApiDocument } from "#sandbox/openapi/document";
import { httpbinOperations } from "#sandbox/openapi/httpbin/operations";
import { type Operation, plainly, type Schema, sending, when } from "#sandbox/openapi/operation";
import { resourceOperations } from "#sandbox/openapi/resources/all";
import { policyOperations, spaceOperations } from "#sandbox/openapi/resources/spaces";
import { resourceDescription } from "#sandbox/openapi/resources/tokens";
import { statusOperations } from "#sandbox/openapi/status";
import { sandboxBase } from "#sandbox/resource";
import { resourcePolicies } from "#sandbox/resources/index";
import { protectedResources } from "#sandbox/resources/token/oauth-metadata";
import { wireBase } from "./content-limits";

const message = "message/http";
const written = "GET /api/sandbox/open-the-vault HTTP/1.1\r\nHost: sandbox.example\r\nConnection: close\r\n\r\n";

const wire: Operation = {
  method: "POST",
  path: wireBase,
  summary: "Send the octets of a request, and get the octets that come back",
  body: { types: [message] },
  responses: [
    when(200, [sending(message, written)], { types: [message], fields: ["Sandbox-Wire"] }),
    plainly(415, { fields: ["Accept"] }),
    when(400, [sending(message, "")]),
  ],
};

const info: Schema = {
  title: "Knock Knock: the sandbox",
  version: "1",
  summary: "A server that answers with real status codes, and says why.",
  description: [
    "Every operation shows requests that can be asked as they stand, in `x-examples`, each with the status that it gets. `after` are requests to send before it, whose answers fill places such as `{json:access_token}`, `{field:ETag}` and `{cookie:session}`; `login` is answered to the challenge that comes.",
    "HEAD is answered as GET, and OPTIONS says in Allow what an address takes. A browser's preflight is answered with 204 at every address that shows no other answer to it.",
    "A resource of an exercise with seeds has other names and words at its address with a seed behind it: `/api/sandbox/open-the-vault~7`.",
  ].join("\n\n"),
  license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
};

/** Describes every address of the sandbox and of httpbin as an OpenAPI document. OpenAPI 3.1.1. */
export async function openApi(): Promise<Schema> {
  const guarded = await loadGuarded();
  const { spaces } = await loadSpaces();
  const takers = protectedResources(new Map([...spaces, ...resourcePolicies]));
  const described = [...takers.keys()].map(resourceDescription);
  const all = [...resourceOperations, ...described, ...statusOperations];
  const taught = groups.map(
    (name): Group => ({ name, says: titlesOf(name), operations: all.filter(({ path }) => groupOf(path) === name) }),
  );
  return openApiDocument(info, [
    ...taught.filter(({ operations }) => operations.length > 0),
    {
      name: "httpbin",
      says: "The addresses of httpbin, with its JSON and its cookies.",
      operations: httpbinOperations,
    },
    {
      name: "Exercises",
      says: "The resources of the exercises: protection spaces, each guarded by a policy.",
      operations: guarded.flatMap(({ id, title, policy }) => spaceOperations({ name: id, title, policy })),
    },
    { name: "Rules of your own", says: "A policy in the address, kept nowhere.", operations: policyOperations },
    { name: "Raw HTTP", says: "The way past what a browser hides.", operations: [wire] },
  ]);
}

// What is no resource of its own belongs to tokens: the endpoint, the keys, and what describes them.
function groupOf(path: string): string {
  const [id = ""] =
    segmentsBelow(sandboxBase, path) ?? (statusOperations.some((each) => each.path === path) ? ["status"] : []);
  return shownResource(id)?.group ?? "Tokens";
}

function titlesOf(group: string): string {
  const titles = shownResources
    .filter((each) => each.group === group && each.id !== "httpbin")
    .map(({ title }) => title);
  return titles.length === 0 ? "" : `${titles.join(". ")}.`;
}
