import type { FieldLine } from "#http/message";
import { droppedByBrowser } from "#http/registry/field-names";
import type { Exchanged } from "./exchanged";

/** The header lines of a request that went: all of them but those that a browser leaves out. Fetch, forbidden request-header. */
export function fieldsSent({ draft, way }: Pick<Exchanged, "draft" | "way">): readonly FieldLine[] {
  return way === "browser" ? draft.fields.filter(([name, value]) => !droppedByBrowser(name, value)) : draft.fields;
}
