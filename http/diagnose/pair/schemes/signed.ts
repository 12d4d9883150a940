import { parseHttpDate } from "../../../representation/http-date";
import type { Evidence } from "../../diagnosis";
import { inField } from "../../seen/evidence";
import { type Found, foundCause } from "../../signs/sign";
import type { Pair } from "../both";

// Servers that check signed dates allow five minutes to a quarter of an hour, in seconds.
const allowed = 300;
const signs = /^(?:aws4-hmac-sha256|aws|sharedkey|sharedkeylite|hmac|signature|acs3-hmac-sha256|hmac-sha256)$/;

/** A request whose date was signed and lies far from the time of the answer. */
export function signedLongAgo({ scene, sent }: Pair): readonly Found[] {
  const { answer, request, status, now } = scene;
  if (!answer || !request || (status !== 400 && status !== 401 && status !== 403)) return [];
  if (!sent.some(({ scheme }) => signs.test(scheme))) return [];
  const told = inField(answer.message, answer.index, "date", /^.{1,60}$/);
  const at = told && parseHttpDate(told.text, now);
  const dated = ["x-amz-date", "x-ms-date", "x-date", "date"].flatMap((name): readonly Evidence[] => {
    const place = inField(request.message, request.index, name, /^.{1,60}$/);
    return place ? [place] : [];
  });
  const [first] = dated;
  const signed = first && (parseHttpDate(first.text, now) ?? basicDate(first.text));
  if (at === undefined || signed === undefined || Math.abs(at - signed) <= allowed) return [];
  const says = "The date that was signed lies far from the time of the answer.";
  return foundCause("clock-skew", { sure: "likely", says }, [first, told]);
}

// 20130524T000000Z, the basic format of ISO 8601 that Signature Version 4 uses.
function basicDate(text: string): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return Number.isNaN(time) ? undefined : time / 1000;
}
