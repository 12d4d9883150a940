import { resourceAnswering } from "#content/resources";
import { loadStatusArticle } from "#content/statuses";
import { requiredFields, type StatusCode, statusClass, statusCodes } from "#http/registry/status-codes";
import { statusBase } from "#sandbox/status/status";

/** How a code stands with IANA: for good, for a draft, kept free, or not at all. */
type Registration = "permanent" | "temporary" | "unused" | "none";

/** Every status code as the data file tells it; addresses are paths on the origin of the file. */
export function statusData() {
  return Promise.all(statusCodes.map(oneStatus));
}

async function oneStatus(entry: StatusCode) {
  const { code, phrase, section, meaning, registered, note, sent, content, caching, fields } = entry;
  const article = await loadStatusArticle(code);
  return {
    code,
    phrase,
    class: statusClass(code),
    page: `/status/${code}`,
    meaning,
    summary: article?.summary ?? null,
    section,
    registered,
    registration: registrationOf(entry),
    note: note ?? null,
    sent,
    content,
    caching,
    mustCarry: requiredFields(code),
    fields,
    // An interim response is no answer, so no address has one. RFC 9110 §15.2
    live: code >= 200 ? `${statusBase}/${code}` : null,
    earnedBy: resourceAnswering(code)?.start ?? null,
  };
}

function registrationOf({ registered, phrase, section }: StatusCode): Registration {
  if (!registered) return "none";
  if (phrase === "(Unused)") return "unused";
  return section.startsWith("draft-") ? "temporary" : "permanent";
}
