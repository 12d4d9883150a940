import { excerpt } from "#http/excerpt";
import { trimOws } from "#http/grammar";
import { type FieldLine, fieldNameFault, fieldValueFault } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { exists } from "../../resource";
import { type Answered, withContent, withProblem } from "../../space/respond";
import { gather } from "../echo/gather";
import { type Call, open } from "../reply";
import { isPlainType, isSettable } from "./settable-fields";

// A gateway takes 4 KiB of header section or 8, and the answer has fields of its own.
const fieldsLimit = { lines: 64, octets: 2 * 1024 } as const;

/** Answers with the fields that the query names, and tells them as JSON, Content-Length and Content-Type among them. */
export function responseFields({ query, base }: Call): Answered {
  const asked = [...query].map(([name, value]): FieldLine => [name, trimOws(value)]);
  const detail = faultOf(asked);
  // RFC 9110 §15.5.1
  if (detail !== undefined) return withProblem(400, [exists, { question: "field-settable", yes: false, detail }]);
  const types = asked.filter(([name]) => isNamed(name, "content-type"));
  const type = types.at(-1)?.[1] ?? "application/json";
  const others = asked.filter(([name]) => !isNamed(name, "content-type"));
  const content = tell([["Content-Type", type], ...others]);
  return withContent(200, open, [["Content-Type", type], ...others.map((line) => confined(line, base))], content);
}

// Its own length is part of the content, so the length is tried until it fits.
function tell(fields: readonly FieldLine[]): Uint8Array {
  const written = (length: number) => {
    const told = gather([["Content-Length", String(length)], ...fields]);
    // Whatever Content-Type says, no markup of somebody else's may stand on this origin.
    const text = JSON.stringify(told, null, 2).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return encodeUtf8(`${text}\n`);
  };
  let content = written(0);
  for (let tries = 0; tries < 4; tries += 1) content = written(content.length);
  return content;
}

// A cookie of this address is for these addresses alone, whatever it says: never for the hosts above, and on a host
// that others share for no path above.
function confined([name, value]: FieldLine, base: string): FieldLine {
  if (!isNamed(name, "set-cookie")) return [name, value];
  const wide = base === "" ? /^\s*domain\s*(?:=|$)/i : /^\s*(?:path|domain)\s*(?:=|$)/i;
  const parts = value.split(";").filter((part, index) => index === 0 || !wide.test(part));
  return [name, [...parts, ...(base === "" ? [] : [` Path=${base}`])].join(";")];
}

function faultOf(fields: readonly FieldLine[]): string | undefined {
  const octets = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (fields.length > fieldsLimit.lines || octets > fieldsLimit.octets) {
    return `At most ${fieldsLimit.lines} fields and ${fieldsLimit.octets} octets.`;
  }
  for (const [name, value] of fields) {
    const fault = fieldNameFault(name) ?? fieldValueFault(value);
    if (fault) return `${excerpt(name)} cannot be sent. ${fault.message}.`;
    if (!isSettable(name)) return `${excerpt(name)} is not for the address to set.`;
    if (isNamed(name, "content-type") && !isPlainType(value)) {
      return `Content-Type may be JSON, text/plain, text/csv or application/octet-stream, and not ${excerpt(value)}.`;
    }
  }
  return undefined;
}

function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted;
}
