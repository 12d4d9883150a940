import { isQuestionId } from "#http/decision/questions";
import type { Told, Turn } from "#http/exercise/classroom";

/** One thing that a wall hears, as it was read; what the stream begins with says how the room stands. */
export type Heard =
  | { readonly kind: "room"; readonly ends: number; readonly frozen: string | undefined }
  | { readonly kind: "exchange"; readonly id: string; readonly told: Told }
  | { readonly kind: "turn"; readonly id: string; readonly turn: Turn };

const turns: readonly Turn[] = ["frozen", "thawed", "cleared", "ended"];

/** Reads one server-sent event; undefined for what this wall does not know. */
export function readHeard(event: string | undefined, id: string | undefined, data: string): Heard | undefined {
  const turn = turns.find((each) => each === event);
  if (turn) return { kind: "turn", id: id ?? "", turn };
  const read = parsed(data);
  if (!read) return undefined;
  if (event === "room" && typeof read["ends"] === "number") {
    const { ends, frozen } = read;
    return { kind: "room", ends, frozen: typeof frozen === "string" ? frozen : undefined };
  }
  const told = event === "exchange" ? toldIn(read) : undefined;
  return told && id !== undefined ? { kind: "exchange", id, told } : undefined;
}

type Unknown = Partial<Readonly<Record<string, unknown>>>;

function parsed(data: string): Unknown | undefined {
  try {
    const read: unknown = JSON.parse(data);
    return typeof read === "object" && read !== null ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}

function toldIn({ number, who, at, status, decided, yes, way, steps }: Unknown): Told | undefined {
  if (typeof number !== "number" || typeof at !== "string" || typeof status !== "number") return undefined;
  const question = typeof decided === "string" && isQuestionId(decided) ? decided : undefined;
  const by = (["browser", "wire", "form"] as const).find((each) => each === way) ?? "browser";
  return {
    number,
    at,
    status,
    way: by,
    ...(typeof who === "string" && who !== "" ? { who } : {}),
    ...(question ? { decided: question, yes: yes === true } : {}),
    ...stepsIn(steps),
  };
}

function stepsIn(steps: unknown): Pick<Told, "steps"> {
  if (typeof steps !== "object" || steps === null) return {};
  const { taken, of }: Unknown = { ...steps };
  return typeof taken === "number" && typeof of === "number" ? { steps: { taken, of } } : {};
}
