/** A text of about that many characters that is unpleasant to read. */
export type Shape = { readonly name: string; readonly of: (length: number) => string };

function repeated(unit: string, after = ""): Shape {
  const name = `${JSON.stringify(unit)} repeated${after === "" ? "" : `, then ${JSON.stringify(after)}`}`;
  return { name, of: (length) => unit.repeat(Math.ceil(length / unit.length)) + after };
}

function opened(before: string, unit: string): Shape {
  const name = `${JSON.stringify(before)} and then ${JSON.stringify(unit)} without an end`;
  return { name, of: (length) => before + unit.repeat(Math.ceil(length / unit.length)) };
}

function within(unit: string): Shape {
  const name = `${JSON.stringify(unit)} repeated between letters`;
  return { name, of: (length) => `x${unit.repeat(Math.ceil(length / unit.length))}x` };
}

/** One character again and again, and the same before one that fits nowhere. */
const single = ["a", "0", " ", "\t", "\n", "\r", ",", '"', "\\", "=", "&", ";", "[", "{", "%", ":", "-", "/", ".", "'"];
const pairs = [
  "a&",
  "a=&",
  "a=b&",
  "a=b,",
  "a,",
  ", ",
  " ,",
  '\\" ',
  "\r\n ",
  "\r\n\r\n",
  "a: b\r\n",
  " a",
  "a;",
  "a=1;",
  "[1,",
  '"a",',
  "%20",
  "'a' ",
  "$(",
  "a.",
  "-a ",
];

/** Shapes whose work must grow no faster than they do. */
export const shapes: readonly Shape[] = [
  ...single.map((unit) => repeated(unit)),
  ...single.map((unit) => repeated(unit, "\u0001")),
  ...single.map((unit) => opened("x", unit)),
  ...[" ", "\t", "\n", "\r\n", ",", "="].map(within),
  ...pairs.map((unit) => repeated(unit)),
  opened('a="', "b"),
  opened('a="', "\\a"),
  opened('"', "a "),
  opened("{", '"a":{'),
  opened("", '{"a":['),
  opened("$'", "a"),
  { name: "as many names as there is room for", of: (length) => numbered(length, "&") },
  { name: "as many parameters as there is room for", of: (length) => numbered(length, ", ") },
  { name: "as many lines as there is room for", of: (length) => numbered(length, "\r\n", ": ") },
];

function numbered(length: number, between: string, is = "="): string {
  return Array.from({ length: Math.ceil(length / (8 + between.length)) }, (_, index) => `a${index}${is}b`).join(
    between,
  );
}
