/** What a line of a terminal's output is: part of a message going one way, part of what was received, or neither. */
export type OutputLine = {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** `sent` and `received` head lines have curl's prefix; `plain` lines have none; `said` is the tool speaking. */
  readonly from: "sent" | "received" | "plain" | "said";
};

// Colors that a terminal adds: ESC [ … m
const color = /\x1B\[[\d;]*m/g;
const verbose = /^[<>] (?:HTTP\/\d|[A-Z]+ \S+ HTTP\/\d)/m;

/** Splits a text into its lines and takes off what curl -v puts before them: `> ` sent, `< ` received, `* ` said. */
export function outputLines(text: string): readonly OutputLine[] {
  const clean = text.replace(/^\uFEFF/, "").replace(color, "");
  const prefixed = verbose.test(clean);
  return clean.split("\n").map((raw, index) => {
    const whole = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const line = index + 1;
    if (!prefixed) return { text: whole, line, from: "plain" };
    if (/^[<>](?: |$)/.test(whole)) return { text: whole.slice(2), line, from: whole[0] === ">" ? "sent" : "received" };
    // `{ [12 bytes data]` and the progress meter are curl's too.
    if (/^(?:\* |[{}] \[\d+ bytes data\])/.test(whole) || /\r/.test(whole)) return { text: whole, line, from: "said" };
    return { text: whole, line, from: "plain" };
  });
}
