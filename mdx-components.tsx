import type { MDXComponents } from "mdx/types";
import { ExerciseExchange } from "./app/exercise-exchange";
import { CodeBlock } from "./components/article/code-block";
import { Heading } from "./components/article/heading";
import { Check, Line, Mark, Nuance, Said, Scene, Status, Wrong } from "./components/article/prose";
import { Table } from "./components/article/table";
import { Try } from "./components/article/try";
import { Citation } from "./components/ui/citation";

const components = {
  Check,
  Exchange: ExerciseExchange,
  Heading,
  Line,
  Mark,
  Nuance,
  Rfc: Citation,
  Said,
  Scene,
  Status,
  Try,
  Wrong,
  pre: CodeBlock,
  table: Table,
} satisfies MDXComponents;

/** The words an article may use beside Markdown. */
export function useMDXComponents(): MDXComponents {
  return components;
}
