import { type Command, sentences } from "#http/command/command";
import { readCommand } from "#http/command/read-command";
import type { Draft } from "#http/draft";
import { GrammarError } from "#http/grammar";

/** A draft out of a command, and in whole sentences what of the command it does not hold. */
export type Pasted = { readonly draft: Draft; readonly notes: readonly string[] };

/**
 * Reads a command that sends a request, as a terminal, a manual or a browser's network panel has it, into the request it would
 * send first. `here` is the host, with its port, that requests go to, so that nothing is said where it is the command's own.
 * Throws a SyntaxError with the offset for what is no such command, and for what a page cannot do, as reading a file.
 */
export function parseCurl(text: string, here = ""): Pasted {
  const command = readCommand(text);
  if (!command)
    throw new GrammarError(
      "A command was expected here: one that begins with curl, wget, http or Invoke-WebRequest, a call of fetch(), or a request as .http files have it",
      text.length - text.trimStart().length,
    );
  const { method, target, fields, content, notes } = command;
  return { draft: { method, target, fields, content }, notes: sentences(hostNote(command, here), ...notes) };
}

function hostNote({ origin }: Command, here: string): string | false {
  const host = origin?.replace(/^.*?:\/\//, "");
  return (
    host !== undefined && host !== here && `The host ${host} is left out: requests from here go only to this site.`
  );
}
