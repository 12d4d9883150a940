import { z } from "zod";
import { excerpt } from "#http/excerpt";

/** What a method or a tool came to: a result, or the sentence that says what its parameters lack; a tool that fails gives both. */
export type Done =
  | { readonly result: object; readonly fault?: string }
  | { readonly fault: string; readonly result?: undefined };

/** A tool that an agent can call, and the scope that its token must carry. */
export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly scope: string;
  readonly inputSchema: object;
  readonly annotations: object;
  readonly call: (given: unknown) => Done;
};

/** The scope of whoever may enter at all. */
export const entryScope = "books:read";

const books = [
  { title: "One Thousand and One Nights", year: 1706 },
  { title: "The Count of Monte Cristo", year: 1846 },
  { title: "The Purloined Letter", year: 1844 },
];

function tool<Input>(
  about: Pick<Tool, "name" | "title" | "description" | "scope" | "annotations">,
  input: z.ZodType<Input>,
  expected: string,
  use: (input: Input) => Done,
): Tool {
  const call = (given: unknown) => {
    const read = input.safeParse(given);
    if (read.success) return use(read.data);
    // Told as the tool's own error, because that is what a model is shown and can mend.
    return { fault: expected, result: { ...said(expected), isError: true } };
  };
  return { ...about, inputSchema: z.toJSONSchema(input), call };
}

function said(text: string) {
  return { content: [{ type: "text", text }] };
}

/** The tools of the reading room, in the order they are listed. */
export const tools: readonly Tool[] = [
  tool(
    {
      name: "list_books",
      title: "List the books",
      description: "Lists the books of the reading room, each with its title and year.",
      scope: entryScope,
      annotations: { readOnlyHint: true },
    },
    z.strictObject({}),
    "This tool takes no arguments.",
    () => ({ result: { ...said(JSON.stringify(books)), structuredContent: { books } } }),
  ),
  tool(
    {
      name: "add_book",
      title: "Add a book",
      description: "Adds a book by its title. Nothing is kept: the reading room forgets at once.",
      scope: "books:write",
      annotations: { readOnlyHint: false, destructiveHint: false },
    },
    z.strictObject({ title: z.string().min(1).max(200) }),
    "Expected one argument, title, a text of 1 to 200 characters.",
    ({ title }) => ({ result: said(`${excerpt(title)} was added, and forgotten at once.`) }),
  ),
];
