import type { MDXComponents } from "mdx/types";
import { ArticleExchange } from "./app/article-exchange";
import { ExerciseBox } from "./app/exercise-box";
import { WrongInArticle } from "./app/wrong-idea";
import { CodeBlock } from "./components/article/code-block";
import { Heading } from "./components/article/heading";
import { Check, Line, Mark, Nuance, Said, Scene } from "./components/article/prose";
import { Table } from "./components/article/table";
import { Try } from "./components/article/try";
import { WithTermCards } from "./components/glossary/with-term-cards";
import { Status } from "./components/reference/status.client";
import { Citation } from "./components/ui/citation";

const components = {
  Check,
  Exchange: ArticleExchange,
  Exercise: ExerciseBox,
  Heading,
  Line,
  Mark,
  Nuance,
  Rfc: Citation,
  Said,
  Scene,
  Status,
  Try,
  Wrong: WrongInArticle,
  pre: CodeBlock,
  table: Table,
  wrapper: WithTermCards,
} satisfies MDXComponents;

/** The words an article may use beside Markdown. */
export function useMDXComponents(): MDXComponents {
  return components;
}
