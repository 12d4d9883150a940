import type { Placed } from "./placed";
import type { Spot } from "./rule";

/** The parameters with a backslash before a character that needs none: it is lost when the value is read. RFC 9110 §5.6.4. */
export function lostBackslashes({ params }: Placed): readonly Spot[] {
  return params.flatMap(({ name, raw, value, spot }): readonly Spot[] => {
    const at = raw.replace(/\\["\\]/g, "__").indexOf("\\");
    if (at < 0) return [];
    const says = `A backslash in quotes says that the next character is meant as it is: ${name} is read as ${JSON.stringify(value)}.`;
    return [{ ...spot, says }];
  });
}
