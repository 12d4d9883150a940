import { excerpt } from "./excerpt";
import { formatQuotedString, isToken, isToken68, Scanner } from "./grammar";
import { repeated } from "./list";

/** One `name=value` of a challenge or of credentials, its value without quotes or backslashes. RFC 9110 §11.2. */
export type AuthParam = readonly [name: string, value: string];

/** What challenges and credentials share: a scheme, then one token68 or any number of parameters, in order. RFC 9110 §11.2. */
export type SchemeAndParams = {
  readonly scheme: string;
  readonly token68?: string;
  readonly params: readonly AuthParam[];
};

/** Told of each part as it is read: where it stands in the text, and the name where it is a parameter. */
export type Mark = (part: "scheme" | "token68" | "param", start: number, end: number, name: string) => void;

/** Finds the first parameter of that name, whatever its case; undefined if there is none. */
export function paramValue(params: readonly AuthParam[], name: string): string | undefined {
  return params.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

/** Finds a parameter name that comes twice, which §11.2 forbids within one challenge; undefined if none does. */
export function repeatedParam(params: readonly AuthParam[]): string | undefined {
  return repeated(params.map(([name]) => name.toLowerCase()))[0];
}

// auth-scheme [ 1*SP ( token68 / #auth-param ) ]
/** Reads one scheme with what belongs to it and stops before the comma of the next one. Throws a SyntaxError with the offset. */
export function readSchemeAndParams(scanner: Scanner, mark: Mark = () => {}): SchemeAndParams {
  const schemeStart = scanner.offset;
  const scheme = scanner.readToken("an authentication scheme");
  mark("scheme", schemeStart, scanner.offset, scheme);
  if (!scanner.skipSpaces()) {
    endOfElement(scanner);
    return { scheme, params: [] };
  }
  const start = scanner.offset;
  const token68 = scanner.tryToken68();
  if (token68 === undefined) return { scheme, params: readParams(scanner, mark) };
  mark("token68", start, scanner.offset, scheme);
  return { scheme, token68, params: [] };
}

// auth-param = token BWS "=" BWS ( token / quoted-string )
function readParams(scanner: Scanner, mark: Mark): readonly AuthParam[] {
  const params: AuthParam[] = [];
  let end = scanner.offset;
  for (;;) {
    skipEmptyElements(scanner);
    if (scanner.atEnd) return params;
    if (!paramComesNext(scanner)) {
      // Not ours: step back, so that the comma before the next scheme is still there to be read.
      if (end === scanner.offset) scanner.fail("Expected a parameter (name=value) or a token68");
      scanner.offset = end;
      return params;
    }
    const start = scanner.offset;
    const name = scanner.readToken("a parameter name");
    scanner.skipWhitespace();
    scanner.skip("=");
    scanner.skipWhitespace();
    params.push([name, scanner.readValue(`a value for ${excerpt(name)}: a token or a quoted-string`)]);
    end = scanner.offset;
    mark("param", start, end, name);
    endOfElement(scanner);
  }
}

function paramComesNext(scanner: Scanner): boolean {
  const ahead = new Scanner(scanner.text);
  ahead.offset = scanner.offset;
  if (!isToken(ahead.next)) return false;
  ahead.readToken("a parameter name");
  ahead.skipWhitespace();
  return ahead.next === "=";
}

function skipEmptyElements(scanner: Scanner): void {
  const start = scanner.offset;
  scanner.skipWhitespace();
  if (scanner.next !== "," && !scanner.atEnd) scanner.offset = start;
  while (scanner.next === "," || (scanner.offset > start && (scanner.next === " " || scanner.next === "\t"))) {
    scanner.offset += 1;
  }
}

function endOfElement(scanner: Scanner): void {
  const end = scanner.offset;
  scanner.skipWhitespace();
  if (!scanner.atEnd && scanner.next !== ",") scanner.fail("Expected a comma or the end");
  scanner.offset = end;
}

/** Writes a scheme and what belongs to it; parameters named in `bare` go without quotes where their value is a token. Throws a RangeError for what the grammar cannot hold. */
export function formatSchemeAndParams(
  { scheme, token68, params }: SchemeAndParams,
  bare: readonly string[] = [],
): string {
  if (!isToken(scheme)) throw new RangeError(`Cannot write the scheme ${JSON.stringify(scheme)}: expected a token`);
  if (token68 !== undefined) {
    if (!isToken68(token68)) throw new RangeError(`Cannot write ${JSON.stringify(token68)}: expected a token68`);
    if (params.length > 0) throw new RangeError(`Cannot write both a token68 and parameters after ${scheme}`);
    return `${scheme} ${token68}`;
  }
  return params.length === 0 ? scheme : `${scheme} ${formatAuthParams(params, bare)}`;
}

/** Writes parameters without a scheme, as Authentication-Info carries them; `bare` and errors as above. RFC 9110 §11.6.3. */
export function formatAuthParams(params: readonly AuthParam[], bare: readonly string[] = []): string {
  return params.map(([name, value]) => formatAuthParam(name, value, bare.includes(name.toLowerCase()))).join(", ");
}

function formatAuthParam(name: string, value: string, bare: boolean): string {
  if (!isToken(name)) throw new RangeError(`Cannot write the parameter name ${JSON.stringify(name)}: expected a token`);
  return `${name}=${bare && isToken(value) ? value : formatQuotedString(value)}`;
}
