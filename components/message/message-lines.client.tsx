"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import { annotateFieldName, annotateFieldValue, annotateStartLine, type Span } from "#http/annotate/annotate";
import type { FieldLine } from "#http/message";
import { arrowStep } from "../ui/arrow-step";
import { Citation } from "../ui/citation";
import { control } from "../ui/control";
import { spanClassName, voiceClass } from "./hues";
import { OpenedJwt } from "./opened-jwt";
import { usePointed } from "./pointed.client";

type Props = {
  readonly label: string;
  readonly startLine?: string;
  readonly fields: readonly FieldLine[];
  /** Draws the lines paler, for those that are not what the message is about. */
  readonly pale?: boolean;
  /** What stands at the end of a line: 0 is the start line, n the nth header line. */
  readonly mark?: (line: number) => ReactNode;
};

type Piece = { readonly key: string; readonly text: string; readonly span: Span };

/**
 * A message head in which each part says what it is, when pointed at, focused or tapped.
 * It is one stop for the Tab key; the arrow keys go from part to part.
 */
export function MessageLines({ label, startLine = "", fields, pale = false, mark }: Props) {
  const [shown, setShown] = useState<Piece>();
  const [reached, setReached] = useState<string>();
  const { name: pointed, point } = usePointed();
  const parts = useRef<HTMLOListElement>(null);
  const note = useId();
  const lines = [
    ...(startLine === "" ? [] : [pieces("0", startLine, annotateStartLine(startLine))]),
    ...fields.map((line, index) => fieldPieces(`${index + 1}`, line)),
  ];
  const first =
    lines.flat().find(({ span }) => span.voice && span.kind !== "field-name") ??
    lines.flat().find(({ span }) => span.term);
  const stop = reached ?? first?.key;

  return (
    <>
      <ol
        ref={parts}
        aria-label={`${label}. Arrow keys go from part to part.`}
        onKeyDown={(event) => arrowStep(event, parts.current)}
        className="py-2 font-wire text-wire"
      >
        {lines.map((line, index) => (
          <li key={line[0]?.key ?? index} className={`flex px-3 ${pale ? "text-soft" : ""}`}>
            <span className="min-w-0 grow whitespace-pre-wrap break-all ps-4 -indent-4">
              {line.map((piece) => (
                <Part
                  key={piece.key}
                  piece={piece}
                  of={`${label}, ${piece.key}`}
                  stop={piece.key === stop}
                  selected={piece.key === shown?.key}
                  pointed={piece.span.kind === "param" && piece.span.name?.toLowerCase() === pointed}
                  onShow={() => {
                    setShown(piece);
                    setReached(piece.key);
                    point(piece.span.name?.toLowerCase());
                  }}
                  note={note}
                />
              ))}
              {mark?.(startLine === "" ? index + 1 : index)}
            </span>
          </li>
        ))}
      </ol>
      <div
        id={note}
        aria-live="off"
        className="border-line border-t bg-well px-4 py-2.5 font-text empty:hidden"
        data-note=""
      >
        {!shown && first?.span.voice && (
          <p className="text-soft">Point at an underlined part, and it says what it is.</p>
        )}
        {shown?.span.term && (
          <p>
            <strong className={`font-display ${shown.span.voice ? voiceClass[shown.span.voice] : ""}`}>
              {shown.span.name ?? shown.text}
            </strong>{" "}
            {shown.span.term.meaning} <Citation>{shown.span.term.section}</Citation>
          </p>
        )}
        {shown?.span.kind === "token68" && <OpenedJwt token={shown.text} />}
      </div>
    </>
  );
}

function Part({
  piece,
  of,
  stop,
  selected,
  pointed,
  onShow,
  note,
}: {
  piece: Piece;
  of: string;
  stop: boolean;
  selected: boolean;
  pointed: boolean;
  onShow: () => void;
  note: string;
}) {
  const { span, text } = piece;
  if (!span.term) return <span>{text}</span>;
  const line =
    span.voice || span.kind === "fault" ? "underline decoration-1 underline-offset-4 decoration-current/45" : "";
  return (
    <button
      type="button"
      {...control("part", of)}
      tabIndex={stop ? 0 : -1}
      aria-describedby={selected ? note : undefined}
      // What the keyboard reached keeps its note while the pointer happens to lie over another part.
      onMouseMove={selected ? undefined : onShow}
      onFocus={onShow}
      onClick={onShow}
      title={`${span.term.meaning} ${span.term.section}`}
      className={`inline rounded-sm text-start indent-0 ${spanClassName(span, text)} ${line} ${selected || pointed ? "bg-current/14" : ""}`}
      data-part={span.name}
    >
      {text}
    </button>
  );
}

function pieces(line: string, text: string, spans: readonly Span[]): readonly Piece[] {
  return spans.map((span) => ({
    key: `${line}:${span.start}:${span.kind}`,
    text: text.slice(span.start, span.end),
    span,
  }));
}

function fieldPieces(line: string, [name, value]: FieldLine): readonly Piece[] {
  const colon: Piece = { key: `${line}::`, text: value === "" ? ":" : ": ", span: { start: 0, end: 0, kind: "text" } };
  return [
    ...pieces(`${line}n`, name, [annotateFieldName(name)]),
    colon,
    ...pieces(`${line}v`, value, annotateFieldValue(name, value)),
  ];
}
