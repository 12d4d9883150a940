/** One word of a command as octets, each as the character of its number, and where it begins in the text. */
export type Word = {
  readonly octets: string;
  readonly offset: number;
  /** Where a brace stands outside quotes that a shell would take apart. */
  readonly braces?: number;
};

/** What a command reads from its standard input: octets, or a file that no page can read. */
export type Input = { readonly octets: string } | { readonly file: string };

/** One command of a text: its words, its standard input, and the sign that ended it where more follows. */
export type ShellCommand = {
  readonly words: readonly Word[];
  readonly input?: Input;
  readonly endedBy?: Word;
  readonly notes?: readonly string[];
  /** Whether a browser wrote it from a request that it sent, so that all its header lines are there. */
  readonly copied?: boolean;
};

/** What the text says of the variables in it, by their names; values are octets. */
export type Variables = ReadonlyMap<string, string>;
