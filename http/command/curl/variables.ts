import { GrammarError } from "../../grammar";
import { decodeBase64, encodeBase64, octetsToText, textToOctets } from "../../octets";
import { escapedData } from "../percent";
import type { Option } from "./read-options";

/** The variables of a command, by their names; values are octets. curl(1), --variable. */
export type CurlVariables = Map<string, string>;

/** Sets what a `--variable` says. Gives a note where it takes a default; throws a GrammarError for a file, an environment or a range of octets. */
export function setVariable(variables: CurlVariables, { value, offset }: Option): string | undefined {
  const [, imported, name = "", range, sign, content = ""] =
    /^(%?)([A-Za-z0-9_]*)(\[[^\]]*\])?(?:([=@])([\s\S]*))?$/.exec(value) ?? [];
  if (name === "") throw new GrammarError("--variable needs a name, = and a value", offset);
  if (range !== undefined) throw new GrammarError("--variable with a range of octets is not read here", offset);
  if (sign === "@") throw new GrammarError(`--variable ${name}@ reads a file, which a page cannot do`, offset);
  if (imported && sign === undefined)
    throw new GrammarError(
      `--variable %${name} asks the environment, which a page cannot do: write ${name}=value`,
      offset,
    );
  variables.set(name, content);
  return imported ? `The environment may give ${name} another value than the one that is read here.` : undefined;
}

/** Fills in what stands between {{ and }}. A name that was never set is nothing, as in curl. Throws a GrammarError for a function that curl does not have. */
export function expanded(text: string, variables: CurlVariables, offset: number): string {
  return text.replace(
    /(\\?)\{\{([^{}:]*)((?::[^{}]*)?)\}\}/g,
    (whole, backslash: string, name: string, functions: string) => {
      if (backslash !== "") return whole.slice(1);
      if (!/^[A-Za-z0-9_]{1,127}$/.test(name)) return whole;
      return functions
        .split(":")
        .slice(1)
        .reduce((value, each) => applied(each, value, offset), variables.get(name) ?? "");
    },
  );
}

function applied(name: string, value: string, offset: number): string {
  switch (name) {
    case "trim":
      return value.replace(/^[ \t-\r]+/, "").replace(/(?<![ \t-\r])[ \t-\r]+$/, "");
    case "json":
      return JSON.stringify(value).slice(1, -1);
    case "url":
      return escapedData(value);
    case "b64":
      return encodeBase64(textToOctets(value));
    case "64dec":
      return octetsToText(decodeBase64(value) ?? textToOctets("[64dec-fail]"));
    default:
      throw new GrammarError(
        `curl has no function ${name} for a variable: trim, json, url, b64 and 64dec are all`,
        offset,
      );
  }
}
