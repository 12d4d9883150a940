import { makeIndex } from "#components/search/engine/find.ts";
import { loadSearchDocuments } from "#content/search/documents";
import { statusCodes } from "#http/registry/status-codes";
import { schemeCards } from "#http/schemes/cards/registry";

/** Everything that can be found on the site, and its index. */
export const documents = await loadSearchDocuments({ codes: statusCodes, schemes: schemeCards });
export const index = makeIndex(documents);
