import { trimOws } from "#http/grammar";
import { type FieldLine, fieldNameFault, fieldValueFault } from "#http/message";
import { type Answered, withContent, withProblem } from "../respond";
import { gather } from "./gather";
import { type Call, exists, httpbinBase, open } from "./reply";

const fieldsLimit = { lines: 64, octets: 8 * 1024 } as const;

// What frames the message or belongs to one connection (RFC 9110 §7.6.1, §8.6), what guards this site against its visitors'
// links, and what the framework or the sandbox itself says by a field.
const notSettable = new RegExp(
  `^(?:${[
    "content-length|transfer-encoding|content-encoding|content-range|connection|keep-alive|proxy-connection|te|trailer|upgrade",
    "date|content-security-policy.*|x-content-type-options|x-frame-options|clear-site-data|strict-transport-security",
    "refresh|alt-svc|service-worker-allowed|report-to|reporting-endpoints|nel|permissions-policy|cross-origin-.*",
    "access-control-.*|sandbox-decision|x-middleware-.*|x-next.*|x-nextjs.*|sourcemap|x-sourcemap|speculation-rules",
  ].join("|")})$`,
  "i",
);

/** Answers with the fields that the query names, and tells them as JSON, Content-Length and Content-Type among them. */
export function responseFields({ query }: Call): Answered {
  const asked = [...query].map(([name, value]): FieldLine => [name, trimOws(value)]);
  const detail = faultOf(asked);
  if (detail !== undefined) return withProblem(400, [exists, { question: "field-settable", yes: false, detail }]);
  const types = asked.filter(([name]) => isNamed(name, "content-type"));
  const type = types.at(-1)?.[1] ?? "application/json";
  const others = asked.filter(([name]) => !isNamed(name, "content-type"));
  const content = tell([["Content-Type", type], ...others]);
  return withContent(200, open, [["Content-Type", type], ...others.map(confined)], content);
}

// Its own length is part of the content, so the length is tried until it fits.
function tell(fields: readonly FieldLine[]): Uint8Array {
  const written = (length: number) => {
    const told = gather([["Content-Length", String(length)], ...fields]);
    // Whatever Content-Type says, no markup of somebody else's may stand on this origin.
    const text = JSON.stringify(told, null, 2).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return new TextEncoder().encode(`${text}\n`);
  };
  let content = written(0);
  for (let tries = 0; tries < 4; tries += 1) content = written(content.length);
  return content;
}

// A cookie of this address is for these addresses alone, whatever it says.
function confined([name, value]: FieldLine): FieldLine {
  if (!isNamed(name, "set-cookie")) return [name, value];
  const parts = value.split(";").filter((part, index) => index === 0 || !/^\s*(?:path|domain)\s*(?:=|$)/i.test(part));
  return [name, [...parts, ` Path=${httpbinBase}`].join(";")];
}

function faultOf(fields: readonly FieldLine[]): string | undefined {
  const octets = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (fields.length > fieldsLimit.lines || octets > fieldsLimit.octets) {
    return `At most ${fieldsLimit.lines} fields and ${fieldsLimit.octets} octets.`;
  }
  for (const [name, value] of fields) {
    const shown = JSON.stringify(name.slice(0, 100));
    const fault = fieldNameFault(name) ?? fieldValueFault(value);
    if (fault) return `${shown} cannot be sent. ${fault.message}.`;
    if (notSettable.test(name)) return `${shown} is not for the address to set.`;
  }
  return undefined;
}

function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted;
}
