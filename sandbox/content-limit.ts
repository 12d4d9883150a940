import type { RequestMessage } from "#http/message";
import { type Answered, withProblem } from "./space/respond";

/** The most content a request may carry, in octets, where a part of the origin has no limit of its own. */
export const contentLimit = 64 * 1024;

/** Refuses more content than there may be; undefined where it is within the limit. RFC 9110 §15.5.14. */
export function tooLarge({ content }: RequestMessage): Answered | undefined {
  if (content.length <= contentLimit) return undefined;
  const detail = `More than ${contentLimit} octets came.`;
  return withProblem(413, [{ question: "content-accepted", yes: false, detail }]);
}
