import { type Index, makeIndex } from "#components/search/engine/find.ts";
import { loadSearchDocuments } from "#content/search/documents";
import { statusCodes } from "#http/registry/status-codes";
import { schemeCards } from "#http/schemes/cards/registry";

/** Everything that can be found on the site. */
export function searchDocuments() {
  return loadSearchDocuments({ codes: statusCodes, schemes: schemeCards });
}

let index: Promise<Index> | undefined;

/** The index of everything that can be found, made when it is first asked. */
export function searchIndex(): Promise<Index> {
  index ??= searchDocuments().then(makeIndex);
  return index;
}
