import { readCommand } from "#http/command/read-command";
import { diagnose } from "#http/diagnose";
import { inspect } from "#http/inspect/inspect";
import { readPasted } from "#http/inspect/read";
import { slipsIn } from "#http/inspect/slips/slips";
import { ruleCases, slipCases } from "../fixtures/cases";
import { commandCases } from "../fixtures/command-cases";
import { diagnosisCases } from "../fixtures/diagnoses";
import type { Parser } from "./parsers";
import * as texts from "./texts";

/** What reads what somebody pasted: any text gives a result. */
export const pasteReaders: readonly Parser[] = [
  {
    name: "readCommand",
    valid: commandCases.flatMap(({ cases }) => cases.map(({ input }) => input)),
    read: (text) => {
      const read = readCommand(text);
      if (!read) return;
      if (!/^[\x21-\x7E]+$/.test(read.target)) throw new Error(`The target is ${JSON.stringify(read.target)}`);
      const odd = read.notes.find((note) => !/^[A-Z\-a-z].*\.$/s.test(note));
      if (odd !== undefined) throw new Error(`This note is no sentence: ${odd}`);
    },
  },
  {
    name: "inspect",
    valid: [...texts.requests, ...texts.responses, ...texts.challenges, ...ruleCases.map(({ input }) => input)],
    read: (text) => {
      inspect(readPasted(text).messages, 0);
    },
  },
  {
    name: "diagnose",
    valid: [...texts.requests, ...texts.responses, ...texts.challenges, ...diagnosisCases.map(({ paste }) => paste)],
    read: (text) => {
      diagnose(readPasted(text), 0);
    },
  },
  {
    name: "slipsIn",
    valid: [...texts.challenges, ...slipCases.map(({ text }) => text)],
    read: (text) => {
      slipsIn(text, "challenge");
      slipsIn(text, "credentials");
    },
  },
];
