/** A hostile text of about so many characters. */
export type Shape = { readonly name: string; readonly make: (length: number) => string };

const single = [
  "a",
  "A",
  "0",
  " ",
  "\t",
  "\n",
  ",",
  '"',
  "\\",
  "=",
  "&",
  ";",
  "[",
  "%",
  ":",
  "/",
  "?",
  ".",
  "-",
  "'",
  "\u00e9",
];
const pairs = ["a&", "a=&", ", ", '\\"', "a,", "\r\n ", "\r\n", "a ", "a;", '"a', '",', '="', "%20", "%ff", "A-", "$("];
const lines = ["a\n", "\n a", "\n\n\t", "a:\r\n", "a: b\n ", "- a\n", "\\\n", "{}\n"];
const members = [
  'a="b", ',
  "a=b; ",
  "a=1,",
  'W/"a",',
  "Basic a, ",
  'X a="b", ',
  "0-1,",
  "text/a;q=0.1,",
  "a.b.",
  "[1,",
  '{"a":',
  "[[],",
  "1\r\na\r\n",
];
const numbered = ["a#&", "a#=b&", "a#=1, ", "a#: b\r\n", "a#=b; ", "a#,", "a#/"];

/** Texts that one who wants to keep a reader busy would send. */
export const shapes: readonly Shape[] = [
  ...single.flatMap(framed),
  ...[...single, ...pairs, ...lines, ...members].map(repeated),
  ...['\\"', "A-"].flatMap(framed),
  ...numbered.map(counted),
];

function repeated(unit: string): Shape {
  return { name: JSON.stringify(unit), make: (length) => unit.repeat(Math.ceil(length / unit.length)) };
}

function framed(unit: string): readonly Shape[] {
  const { name, make } = repeated(unit);
  return [
    { name: `${name} between words`, make: (length) => `x${make(length)}x` },
    { name: `${name} after a quote, with a bad end`, make: (length) => `"${make(length)}\u0001` },
  ];
}

function counted(unit: string): Shape {
  const all = (length: number) =>
    Array.from({ length: Math.ceil(length / (unit.length + 3)) }, (_, index) =>
      unit.replace("#", index.toString(36).padStart(4, "0")),
    ).join("");
  return { name: `${JSON.stringify(unit)} with # counting`, make: all };
}
