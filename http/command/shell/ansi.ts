import { octetsOf } from "../command";

const letters = { a: "\x07", b: "\b", e: "\x1b", E: "\x1b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" } as const;
const isLetter = (text: string): text is keyof typeof letters => text in letters;
const escapes = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3})|([\s\S]))|[^\\]+|\\$/gu;

/** Reads the escapes of bash's $'…': \x and \ooo are octets, \u and \U are characters. Gives octets. */
export function ansi(text: string): string {
  // Two \u may be the halves of one character, as browsers copy them.
  const paired = text.replace(/\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/gi, (_, high: string, low: string) =>
    String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)),
  );
  return paired.replace(
    escapes,
    (whole: string, hex?: string, short?: string, long?: string, octal?: string, other?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      const code = short ?? long;
      if (code !== undefined) return octetsOf(String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)));
      if (other === undefined) return octetsOf(whole);
      if (isLetter(other)) return letters[other];
      return octetsOf(`'"\\?`.includes(other) ? other : whole);
    },
  );
}

/** Reads a format of printf that takes no arguments. Gives octets. */
export function unprintf(format: string): string {
  return ansi(format.replaceAll("%%", "%"));
}
