import { fieldName } from "#http/registry/field-names";
import { reasonPhrase } from "#http/registry/status-codes";
import { type Example, examplesOf } from "./example";
import type { Operation, Parameter, Response, Schema } from "./operation";
import { bodyObject, fieldsOf, responseObject } from "./response";
import { schemas } from "./schemas";
import { securitySchemes } from "./security";

/** Operations that belong together, under a name and a sentence. */
export type Group = { readonly name: string; readonly says: string; readonly operations: readonly Operation[] };

const refused: Schema = {
  description:
    "What any address may answer besides: 405 for another method, 413 for more content than it takes, 429 and 503 where too much is asked at once, 400 for what cannot be read.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** Writes an OpenAPI document of these groups, on the origin it is read from. OpenAPI 3.1.1. */
export function openApiDocument(info: Schema, groups: readonly Group[]): Schema {
  const all = groups.flatMap(({ name, operations }) => operations.map((operation) => ({ name, operation })));
  const shared = sharedResponses(all.map(({ operation }) => operation));
  const paths = [...new Set(all.map(({ operation }) => operation.path))];
  const at = (path: string) => all.filter(({ operation }) => operation.path === path);
  return {
    openapi: "3.1.1",
    info,
    servers: [{ url: "/", description: "The site that this document comes from." }],
    tags: groups.map(({ name, says }) => ({ name, description: says })),
    paths: Object.fromEntries(
      paths.map((path) => [
        path,
        Object.fromEntries(
          at(path).map(({ name, operation }) => [
            operation.method.toLowerCase(),
            operationObject(name, operation, shared),
          ]),
        ),
      ]),
    ),
    components: {
      schemas,
      securitySchemes,
      headers: headersOf(all.map(({ operation }) => operation)),
      responses: {
        ...Object.fromEntries([...shared].map(([text, name]) => [name, JSON.parse(text)])),
        Refused: refused,
      },
    },
  };
}

function operationObject(tag: string, operation: Operation, shared: ReadonlyMap<string, string>): Schema {
  const { summary, parameters = [], security = [], responses } = operation;
  const body = bodyObject(operation);
  return {
    operationId: idOf(operation),
    tags: [tag],
    summary,
    ...(parameters.length > 0 && { parameters: parameters.map(parameterObject) }),
    ...(security.length > 0 && { security }),
    ...(body && { requestBody: body }),
    responses: {
      ...Object.fromEntries(responses.map((response) => [response.status, responseOrRef(response, shared)])),
      default: { $ref: "#/components/responses/Refused" },
    },
    "x-examples": examplesOf(operation).map(exampleObject),
  };
}

function responseOrRef(response: Response, shared: ReadonlyMap<string, string>): Schema {
  const written = responseObject(response);
  const name = shared.get(JSON.stringify(written));
  return name === undefined ? written : { $ref: `#/components/responses/${name}` };
}

// The responses that more than one operation has, as JSON, each with a name such as NotFound; a phrase may have several.
function sharedResponses(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const all = operations.flatMap(({ responses }) => responses);
  const texts = all.map((response) => ({ status: response.status, text: JSON.stringify(responseObject(response)) }));
  const several = new Set<string>();
  const seen = new Set<string>();
  for (const { text } of texts) (seen.has(text) ? several : seen).add(text);
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  for (const { status, text } of texts) {
    if (!several.has(text) || names.has(text)) continue;
    const phrase = reasonPhrase(status).replace(/\W/g, "");
    const count = (used.get(phrase) ?? 0) + 1;
    used.set(phrase, count);
    names.set(text, phrase + (count > 1 ? count : ""));
  }
  return names;
}

function parameterObject({ name, in: place, says, example, oneOf }: Parameter): Schema {
  return {
    name,
    in: place,
    description: says,
    ...(place === "path" && { required: true }),
    schema: { type: "string", ...(oneOf && { enum: oneOf }) },
    ...(example !== undefined && { example }),
  };
}

function exampleObject({ status, request, after, login }: Example): Schema {
  return { status, request, ...(after.length > 0 && { after }), ...(login && { login }) };
}

function headersOf(operations: readonly Operation[]): Schema {
  const names = new Set(operations.flatMap(({ responses }) => responses.flatMap(fieldsOf)));
  return Object.fromEntries(
    [...names].map((name) => {
      const meaning = fieldName(name)?.meaning;
      return [name, { ...(meaning && { description: meaning }), required: true, schema: { type: "string" } }];
    }),
  );
}

// `getSandboxOrdersNumber` for GET /api/sandbox/orders/{number}.
function idOf({ method, path }: Operation): string {
  const words = path.replace(/^\/api/, "").match(/[A-Za-z0-9_]+/g) ?? [];
  return method.toLowerCase() + words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join("");
}
