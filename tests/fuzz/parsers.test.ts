import { test } from "@playwright/test";
import { chanceOf, input } from "./mutate";
import { type Parser, parsers } from "./parsers";

const wanted = Number(process.env["FUZZ"] ?? 20_000);
const each = Math.ceil(wanted / parsers.length);
/** No input may take longer, in milliseconds: a pattern that looks back too often takes minutes. */
const patience = 1_000;

for (const parser of parsers) {
  test(`${parser.name}() reads any text or refuses it with a SyntaxError, at once, and keeps its laws`, () => {
    test.setTimeout(600_000);
    const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 32));
    const chance = chanceOf(seed);
    for (let index = 0; index < each; index += 1) {
      const text = input(chance, parser.valid);
      // Most of what is not wrapped again would fall at the first gate.
      const given = parser.wrap && chance() < 0.8 ? parser.wrap(text) : text;
      const fault = faultOf(parser, given);
      if (fault !== undefined) {
        const where = `${parser.name}(${JSON.stringify(given)}), input ${index} of FUZZ_SEED=${seed} FUZZ=${wanted}`;
        throw new Error(`${where}: ${fault}`);
      }
    }
    if (process.env["FUZZ"]) console.log(`${parser.name}: ${each} inputs, FUZZ_SEED=${seed}`);
  });
}

function faultOf({ read }: Parser, text: string): string | undefined {
  const begun = performance.now();
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
    if ("offset" in error && !(Number(error.offset) >= 0 && Number(error.offset) <= text.length)) {
      return `The error stands at ${error.offset}, and the text has ${text.length} characters`;
    }
  }
  const took = performance.now() - begun;
  return took > patience ? `It took ${Math.round(took)} ms` : undefined;
}
