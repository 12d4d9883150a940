import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import type { PastedMessage } from "#http/inspect/pasted";
import { readPasted } from "#http/inspect/read";

/** `is` is a status, a method and a target, or `fields`; a field is wanted by its name and value, `Name=value`. */
const wanted = z.strictObject({
  is: z.string(),
  fields: z.array(z.string()).exactOptional(),
  content: z.string().exactOptional(),
  transport: z.enum(["http", "https", "unknown"]).exactOptional(),
  origin: z.string().exactOptional(),
  whole: z.boolean().exactOptional(),
});
const pasteCase = z.strictObject({
  id: z.string(),
  source: z.string().exactOptional(),
  paste: z.string(),
  messages: z.array(wanted),
  form: z.string().exactOptional(),
  tool: z.string().exactOptional(),
  first: z.number().exactOptional(),
  better: z.string().exactOptional(),
});

const folder = join(process.cwd(), "tests", "fixtures", "pastes");
const kinds = ["terminals", "panels", "dumps", "records", "har", "public", "threads"];
const cases = readdirSync(folder)
  .filter((file) => kinds.includes(file.replace(/\.json$/, "")))
  .flatMap((file) => z.array(pasteCase).parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));

const nameOf = (message: PastedMessage) => {
  if (message.kind === "request") return `${message.method} ${message.target}`;
  return message.kind === "response" ? String(message.status) : "fields";
};

for (const { id, paste, messages, form, tool, first, better } of cases) {
  test(`readPasted() reads ${id}: ${messages.map(({ is }) => is).join(", ") || "nothing"}`, () => {
    const read = readPasted(paste);
    expect(read.messages.map(nameOf)).toEqual(messages.map(({ is }) => is));
    for (const [index, want] of messages.entries()) {
      const message = read.messages[index];
      const lines = message?.fields.map(({ name, value }) => `${name}=${value}`) ?? [];
      expect(lines).toEqual(expect.arrayContaining(want.fields ?? []));
      expect(message?.fields.map((field) => field.form).filter((each) => each !== "plain")).toEqual([]);
      if (want.content !== undefined) expect(message?.content).toBe(want.content);
      if (message?.kind === "request") {
        if (want.transport) expect(message.transport).toBe(want.transport);
        if (want.origin) expect(message.origin).toBe(want.origin);
      }
      if (message?.kind === "response" && want.whole !== undefined) expect(message.whole ?? true).toBe(want.whole);
    }
    if (form) expect(read.form).toBe(form);
    if (tool) expect(read.tool).toBe(tool);
    if (first !== undefined) expect(read.first).toBe(first);
    expect(read.better ?? "").toContain(better ?? "");
    expect(read.better === undefined).toBe(better === undefined && !messages.some(isPartial));
  });
}

// A response of which only the status is known asks for a better copy, and so does content without its head.
function isPartial({ whole, is, fields = [], content }: z.infer<typeof wanted>): boolean {
  return whole === false ? fields.length === 0 : is === "fields" && fields.length === 0 && content !== undefined;
}

test("no two cases have the same id", () => {
  const ids = cases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
