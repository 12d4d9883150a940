import { type Command, sentences } from "./command";
import { readCurl } from "./curl/curl";
import { readHttpFile } from "./http-file/http-file";
import { readHttpie } from "./httpie/httpie";
import { findFetch, readFetch } from "./javascript/fetch";
import { readInvoke } from "./powershell/invoke";
import { readNative } from "./powershell/native";
import { type Found, findProgram, holdsMore, variablesIn } from "./shell/around";
import { readCmd } from "./shell/cmd";
import { pipedByPrintf, pipedInput } from "./shell/piped";
import { readPosix } from "./shell/posix";
import type { ShellCommand } from "./shell/word";
import { unwrapped } from "./unwrapped";
import { readWget } from "./wget/wget";

/**
 * Reads the first request that a text would send, where the text is a command of curl, wget, HTTPie or PowerShell, a call of
 * fetch(), or a `.http` file, with all that stands around one in a terminal, a manual or an issue; nothing is run. Undefined
 * where the text is none of these, a message of HTTP among them. Throws a GrammarError with the offset where it is one that
 * cannot be read, or that asks for what a page cannot do. Takes time linear in the text.
 */
export function readCommand(text: string): Command | undefined {
  const { start, end } = unwrapped(text);
  const code = text.slice(0, end);
  const file = readHttpFile(code, start);
  if (file) return file;
  const piped = pipedByPrintf(code, start);
  const found = findProgram(code, piped?.offset ?? start);
  const call = findFetch(code, start);
  if (call !== undefined && call < (found?.offset ?? code.length)) return readFetch(code, start, call);
  if (!found) return readInline(text, start);
  if (found.program === "invoke") return readInvoke(code, start);
  const command = shellCommand(code, start, found);
  const read = readProgram(found, piped ? { ...command, input: piped.input } : command, code.trimEnd().length);
  if (!read) return undefined;
  const before = !piped && holdsMore(code.slice(start, found.offset));
  return {
    ...read,
    notes: sentences(found.note, ...read.notes, before && "What stands before the command is not read."),
  };
}

// A command within a sentence, in backticks.
const inline = /`(?=(?:curl|wget|https?|iwr|irm|Invoke-\w+)\s)([^`\n]+)`/;

function readInline(text: string, start: number): Command | undefined {
  const found = start === 0 ? inline.exec(text) : null;
  // Blanks keep the offsets as they are.
  return found ? readCommand(" ".repeat(found.index + 1) + (found[1] ?? "")) : undefined;
}

function readProgram({ program }: Found, command: ShellCommand, end: number): Command | undefined {
  if (program === "wget") return readWget(command, end);
  if (program === "curl") return isSentence(command) ? undefined : readCurl(command, end);
  return readHttpie(command, end);
}

// Words after curl without an option and without an address among them are a sentence.
function isSentence({ words: [, ...words] }: ShellCommand): boolean {
  return words.length > 1 && words.every(({ octets }) => !/^-|[./:[{]./.test(octets));
}

function shellCommand(text: string, start: number, { offset, shell, prompted }: Found): ShellCommand {
  const variables = variablesIn(text.slice(start, offset));
  if (shell === "cmd") return readCmd(text, offset, variables);
  if (shell === "powershell") return readNative(text, offset, variables);
  const command = readPosix(text, { offset, variables, prompted });
  const input = command.input ?? pipedInput(text.slice(start), offset - start, variables);
  return input ? { ...command, input } : command;
}
