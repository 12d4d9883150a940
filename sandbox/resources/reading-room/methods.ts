import { z } from "zod";
import { excerpt } from "#http/excerpt";
import type { Call } from "./rpc";
import { type Done, tools } from "./tools";

/** The versions of MCP that are spoken, the newest first: those with this transport and without batches. */
export const versions: readonly string[] = ["2025-11-25", "2025-06-18"];

type Params = NonNullable<Call["params"]>;

const beginning = z.object({
  protocolVersion: z.string(),
  capabilities: z.looseObject({}),
  clientInfo: z.looseObject({ name: z.string(), version: z.string() }),
});

function initialize(params: Params): Done {
  const read = beginning.safeParse(params);
  if (!read.success) {
    return { fault: "Expected protocolVersion, capabilities, and clientInfo with name and version." };
  }
  const [newest] = versions;
  const wanted = read.data.protocolVersion;
  return {
    result: {
      // What is not spoken is answered with what is, and the client decides whether it goes on.
      protocolVersion: versions.includes(wanted) ? wanted : newest,
      capabilities: { tools: {} },
      serverInfo: { name: "the-reading-room", title: "The reading room", version: "1.0.0" },
      instructions:
        "A place to practice OAuth: list_books needs books:read, and add_book books:write. Nothing is kept.",
    },
  };
}

function listTools({ cursor }: Params): Done {
  if (cursor !== undefined) return { fault: "The list has one page, so no cursor was given out." };
  return { result: { tools: tools.map(({ call, scope, ...listed }) => listed) } };
}

const toolCall = z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()).default({}) });

function callTool(params: Params): Done {
  const read = toolCall.safeParse(params);
  if (!read.success) return { fault: "Expected name, a text, and arguments, an object." };
  const { name, arguments: given } = read.data;
  const tool = tools.find((each) => each.name === name);
  return tool?.call(given) ?? { fault: `There is no tool ${excerpt(name)}. There are ${namesOf(tools)}.` };
}

function namesOf(all: readonly { readonly name: string }[]): string {
  return all.map(({ name }) => name).join(" and ");
}

/** The methods of MCP that are answered, by their names. */
export const methods: ReadonlyMap<string, (params: Params) => Done> = new Map([
  ["initialize", initialize],
  ["ping", () => ({ result: {} })],
  ["tools/list", listTools],
  ["tools/call", callTool],
]);

/** The name of the tool that a call means; undefined where it means none. */
export function toolOf({ method, params }: Call): string | undefined {
  const name = method === "tools/call" ? params?.["name"] : undefined;
  return typeof name === "string" ? name : undefined;
}
