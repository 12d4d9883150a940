import { type FieldLine, fieldValue } from "#http/message";
import { isRouterState } from "./router-state";

// What a page, its form and its metadata look at. Whatever else a client writes never reaches the framework.
const asTheyCame = [
  "Accept",
  "Content-Type",
  "Host",
  "If-Modified-Since",
  "If-None-Match",
  "User-Agent",
  "X-Forwarded-Proto",
];

// The framework's own words, each with what it can be: anything else is not said on, or it would end in a 500.
const ofTheRouter: Readonly<Record<string, (value: string) => boolean>> = {
  RSC: (value) => value === "1",
  "Next-Router-Prefetch": (value) => /^[123]$/.test(value),
  "Next-Router-Segment-Prefetch": (value) => /^\/[\w\-./$@!*:~%()[\]]{0,512}$/.test(value),
  "Next-Router-State-Tree": isRouterState,
  "Next-Url": (value) => /^\/[\w\-./~%]{0,512}$/.test(value),
};

/** The field lines of a request that the framework gets, each name once, with its content's length and the client's address. */
export function fieldsForFramework(
  fields: readonly FieldLine[],
  content: Uint8Array,
  client: string,
): readonly FieldLine[] {
  const kept = asTheyCame.flatMap((name) => line(name, fieldValue(fields, name)));
  const router = Object.entries(ofTheRouter).flatMap(([name, fits]) => {
    const value = fieldValue(fields, name);
    return line(name, value !== undefined && fits(value) ? value : undefined);
  });
  // Who passed the guard of the form comes from here; without an Origin the framework would write a warning.
  const form: readonly FieldLine[] =
    content.length > 0
      ? [
          ["Content-Length", String(content.length)],
          ["Origin", `http://${fieldValue(fields, "Host") ?? ""}`],
        ]
      : [];
  return [...kept, ...router, ...form, ...line("X-Forwarded-For", client || undefined)];
}

function line(name: string, value: string | undefined): readonly FieldLine[] {
  return value === undefined ? [] : [[name, value]];
}
