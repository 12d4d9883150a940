import { decisionField } from "#http/decision/decision";
import { requiredFields, statusCode } from "#http/registry/status-codes";
import type { AnySchema, Operation, Response, Schema } from "./operation";

const json = "application/json";
const problem = "application/problem+json";

/** The media types that the content of a response may have; none where it has no content. */
export function typesOf({ status, types }: Response): readonly string[] {
  if (types) return types;
  if (statusCode(status)?.content === "never" || (status >= 300 && status < 400)) return [];
  return [status >= 400 ? problem : json];
}

/** The header fields that a response always has. */
export function fieldsOf({ status, fields = [], lacks = [] }: Response): readonly string[] {
  const required = requiredFields(status).filter((name) => !lacks.includes(name));
  return [...new Set([decisionField, ...required, ...fields])];
}

/** A response as OpenAPI writes it. OpenAPI 3.1.1 §4.8.17. */
export function responseObject(response: Response): Schema {
  const { status, says, schema } = response;
  const fields = fieldsOf(response).map((name) => [name, { $ref: `#/components/headers/${name}` }] as const);
  const content = typesOf(response).map((type) => [type, mediaType(type, schema)] as const);
  return {
    description: says ?? statusCode(status)?.meaning ?? "",
    headers: Object.fromEntries(fields),
    ...(content.length > 0 && { content: Object.fromEntries(content) }),
  };
}

/** The content that an operation takes, with what its examples send. OpenAPI 3.1.1 §4.8.13. */
export function bodyObject({ body, responses }: Operation): Schema | undefined {
  if (!body) return undefined;
  const sent = responses.flatMap(({ by }) => by).filter(({ content }) => content !== undefined);
  const content = body.types.map((type) => {
    const found = sent.find(({ fields = [] }) => fields.some(([, value]) => value.startsWith(type)));
    const example = found?.content === undefined ? {} : { example: readable(type, found.content) };
    return [type, { ...mediaType(type, body.schema), ...example }] as const;
  });
  return { content: Object.fromEntries(content) };
}

// A schema tells of what is structured; a text is a text, and octets are any. OpenAPI 3.1.1 §4.8.14.1
function mediaType(type: string, schema: AnySchema | undefined): Schema {
  if (type === problem) return { schema: refTo("Problem") };
  if (/^text\/|\/xml$/.test(type)) return { schema: refTo("Text") };
  if (!/json$|urlencoded$/.test(type)) return {};
  return { schema: typeof schema === "object" ? schema : refTo(schema ?? "Message") };
}

function refTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

// An example of JSON stands as JSON in the document. OpenAPI 3.1.1 §4.8.14
function readable(type: string, content: string): unknown {
  return /json$/.test(type) ? JSON.parse(content) : content;
}
