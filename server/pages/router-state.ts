// A page of this site lies a few segments deep; deeper input was made to exhaust its reader.
const deepest = 32;

/** Whether a text is the state of the framework's router as a page of this site writes it. */
export function isRouterState(text: string): boolean {
  try {
    return isState(JSON.parse(decodeURIComponent(text)), 0);
  } catch {
    return false;
  }
}

// [segment, children, [url, search]?, how to fetch?, number?, text?]
function isState(value: unknown, depth: number): boolean {
  if (depth > deepest || !Array.isArray(value) || value.length < 2 || value.length > 6) return false;
  const [segment, children, place, fetching, hint, text] = value;
  return (
    isSegment(segment) &&
    typeof children === "object" &&
    children !== null &&
    !Array.isArray(children) &&
    Object.values(children).every((each) => isState(each, depth + 1)) &&
    isAbsentOr(place, (each) => Array.isArray(each) && each.length === 2 && each.every(isText)) &&
    isAbsentOr(fetching, (each) =>
      ["refetch", "inside-shared-layout", "metadata-only"].some((word) => word === each),
    ) &&
    isAbsentOr(hint, (each) => typeof each === "number") &&
    (text === undefined || isText(text))
  );
}

function isSegment(value: unknown): boolean {
  if (isText(value)) return true;
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [name, key, kind, siblings] = value;
  const isKind = typeof kind === "string" && /^(?:c|oc|d|[cd]i\(\.{1,3}\)(?:\(\.\.\))?)$/.test(kind);
  return (
    isText(name) && isText(key) && isKind && (siblings === null || (Array.isArray(siblings) && siblings.every(isText)))
  );
}

function isAbsentOr(value: unknown, fits: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || fits(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
