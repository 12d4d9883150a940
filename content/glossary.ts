import { authentication } from "./glossary/authentication";
import { browser } from "./glossary/browser";
import { caching } from "./glossary/caching";
import { messages } from "./glossary/messages";
import { oauth } from "./glossary/oauth";
import { parties } from "./glossary/parties";
import { schemes } from "./glossary/schemes";
import type { Term } from "./glossary/term";
import { tokens } from "./glossary/tokens";
import { writing } from "./glossary/writing";

/** Every term of the glossary, in the order of the alphabet. */
export const glossary: readonly Term[] = [
  ...authentication,
  ...browser,
  ...caching,
  ...messages,
  ...oauth,
  ...parties,
  ...schemes,
  ...tokens,
  ...writing,
].sort((one, other) => one.term.localeCompare(other.term, "en", { sensitivity: "base" }));
