import { formatJson, isDeeperThan, jsonDepthLimit } from "#http/json";
import { OpenedJwt } from "./opened-jwt";

const part = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)/g;
const token = /"(eyJ[\w-]+\.[\w-]+\.[\w-]*)"/g;

/** The text of a JSON content, a short one with one member a line; absent where it is no JSON, or lies too deep to be drawn. */
export function formattedJson(content: string): string | undefined {
  if (isDeeperThan(content, jsonDepthLimit)) return undefined;
  try {
    return formatJson(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/** JSON with its names and values told apart, and under it every JWT that stands in it, opened. */
export function JsonContent({ text }: { readonly text: string }) {
  const tokens = [...new Set([...text.matchAll(token)].flatMap(([, found]) => found ?? []))];
  return (
    <>
      <pre className="whitespace-pre-wrap break-words border-line border-t p-3 font-wire text-tiny" data-json="">
        {piecesOf(text)}
      </pre>
      {tokens.map((each) => (
        <div key={each} className="border-line border-t px-3 pb-3">
          <OpenedJwt token={each} />
        </div>
      ))}
    </>
  );
}

function piecesOf(text: string) {
  const pieces = [];
  let end = 0;
  for (const { 0: whole, 1: quoted, 2: colon, index } of text.matchAll(part)) {
    const hue = colon !== undefined ? "text-param" : quoted === undefined ? "text-realm" : "";
    pieces.push(text.slice(end, index));
    pieces.push(
      <span key={index} className={hue}>
        {whole}
      </span>,
    );
    end = index + whole.length;
  }
  return [...pieces, text.slice(end)];
}
