import { fieldValue } from "#http/message";
import { onSite } from "../../exchange/model/on-site";
import { authenticationOf } from "./authentication";
import { isAscii } from "./quoting";
import { sendable, sentences, type Take } from "./taken";

// What editors take for their own words where it begins a line of content: the next request, a file to read, a script to run.
const directive = /^(###|<|>)/m;

/** Writes a draft as a `.http` file, which the editors of JetBrains and the REST Client of Visual Studio Code send. */
export const takeHttpFile: Take = (written, origin, { secrets } = {}) => {
  const draft = sendable(written);
  const { login, fields, notes } = authenticationOf(draft, secrets);
  const answering = login?.scheme === "Digest" && !/\s/.test(login.userId + login.password) ? login : undefined;
  const lines = answering
    ? [["Authorization", `Digest ${answering.userId} ${answering.password}`] as const, ...fields]
    : draft.fields;
  const head = [
    `${draft.method} ${onSite(origin, draft.target)} HTTP/1.1`,
    ...lines.map(([name, value]) => `${name}: ${value}`.trimEnd()),
  ];
  const text = `### ${draft.method} ${draft.target}\n${head.join("\n")}\n${draft.content === "" ? "" : `\n${draft.content}`}`;
  const values = lines.map(([, value]) => value).join("");
  return {
    text,
    notes: sentences(
      ...notes,
      login?.scheme === "Digest" &&
        !answering &&
        "Digest stays as it is written: these editors take no space in a name or a password.",
      directive.test(draft.content) &&
        "A line of the content begins with ###, < or >, which the editors read as their own words.",
      (values + draft.content + draft.target).includes("{{") && "The editors put a variable in the place of {{…}}.",
      !isAscii(values) && "The editors write a header in UTF-8, so its octets come out otherwise.",
      draft.content !== "" && fieldValue(lines, "Content-Type") === undefined && "An editor may add a Content-Type.",
    ),
  };
};
