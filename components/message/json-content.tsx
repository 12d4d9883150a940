import { OpenedJwt } from "./opened-jwt";

const part = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)/g;
const token = /"(eyJ[\w-]+\.[\w-]+\.[\w-]*)"/g;

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
