import type { Decision } from "#http/decision/decision";
import { fieldValues } from "#http/message";
import type { Step } from "../../resource";
import { type Answered, withProblem } from "../../space/respond";

/**
 * Refuses a request that a page of another site made, with `more` in the content; undefined for any other.
 * RFC 9110 §15.5.4: a 403 for a reason that has nothing to do with credentials.
 */
export function fromElsewhere({ request: { fields }, asked, moment }: Step, more = {}): Answered | undefined {
  const detail = elsewhere(fieldValues(fields, "Sec-Fetch-Site"), fieldValues(fields, "Origin"), moment.origin);
  if (detail === undefined) return undefined;
  const decision: Decision = [...asked, { question: "from-this-site", yes: false, detail }];
  // RFC 9110 §15.5.4
  return withProblem(403, decision, [["Vary", "Sec-Fetch-Site, Origin"]], more);
}

// Sec-Fetch-Site goes over https and to localhost alone, and old browsers do not know it; Origin comes with every POST of a page.
// RFC 6454 §7.3: null is the origin of a page that may not say which one it is of.
function elsewhere(site: readonly string[], from: readonly string[], here: string | undefined): string | undefined {
  if (site.length > 0) {
    const near = site.every((each) => ["same-origin", "same-site", "none"].includes(each.trim()));
    return near ? undefined : "Sec-Fetch-Site says that a page of another site made it.";
  }
  return from.every((each) => each.trim() === here) ? undefined : "Origin says that a page of another origin made it.";
}
