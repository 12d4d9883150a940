const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const longDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const time = "(\\d{2}):(\\d{2}):(\\d{2})";
// IMF-fixdate = day-name "," SP day SP month SP year SP hour ":" minute ":" second SP "GMT"
const imfFixdate = new RegExp(`^(?:${days.join("|")}), (\\d{2}) (${months.join("|")}) (\\d{4}) ${time} GMT$`);
// rfc850-date = day-name-l "," SP 2DIGIT "-" month "-" 2DIGIT SP time-of-day SP "GMT"
const rfc850Date = new RegExp(`^(?:${longDays.join("|")}), (\\d{2})-(${months.join("|")})-(\\d{2}) ${time} GMT$`);
// asctime-date = day-name SP month SP ( 2DIGIT / ( SP DIGIT ) ) SP time-of-day SP year
const asctimeDate = new RegExp(`^(?:${days.join("|")}) (${months.join("|")}) (\\d{2}| \\d) ${time} (\\d{4})$`);

/** Writes a time, in seconds since 1970-01-01T00:00Z, as an HTTP-date; a fraction of a second is dropped. RFC 9110 §5.6.7. */
export function formatHttpDate(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toUTCString();
}

/**
 * Reads an HTTP-date in any of its three forms, as seconds since 1970-01-01T00:00Z; undefined for anything else.
 * `now`, in the same unit, tells which century a year of two digits is in. RFC 9110 §5.6.7.
 * @example parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT", 0) // 784111777
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const fixed = imfFixdate.exec(text);
  if (fixed) return secondsOf(fixed[3], fixed[2], fixed[1], fixed.slice(4));
  const old = rfc850Date.exec(text);
  if (old) return secondsOf(fullYear(Number(old[3]), now), old[2], old[1], old.slice(4));
  const c = asctimeDate.exec(text);
  return c ? secondsOf(c[6], c[1], c[2], c.slice(3, 6)) : undefined;
}

// RFC 9110 §5.6.7: a year that seems more than 50 years ahead is the most recent past year with those digits.
function fullYear(digits: number, now: number): number {
  const thisYear = new Date(now * 1000).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + digits;
  return year > thisYear + 50 ? year - 100 : year;
}

function secondsOf(
  year: string | number = "",
  month = "",
  day = "",
  [hour = "", minute = "", second = ""]: readonly string[] = [],
): number | undefined {
  const parts = [
    Number(year),
    months.indexOf(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  ] as const;
  const [, , date, hours, minutes, seconds] = parts;
  // 60 is a leap second; the clock of Date.UTC reads it as the next minute's first.
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const when = new Date(0);
  when.setUTCFullYear(parts[0], parts[1], date);
  if (when.getUTCDate() !== date || when.getUTCMonth() !== parts[1]) return undefined;
  return when.setUTCHours(hours, minutes, seconds) / 1000;
}
