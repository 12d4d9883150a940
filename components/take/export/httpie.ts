import { onSite } from "../../exchange/model/on-site";
import { authenticationOf } from "./authentication";
import { octetsOf, seen, shellWord, textOf } from "./quoting";
import { capitalsNote, hasField, normalNote, sendable, sentences, type Take } from "./taken";

/** Writes a draft as an HTTPie command (3.0 or newer) for any POSIX shell. */
export const takeHttpie: Take = (written, origin, { secrets } = {}) => {
  const draft = sendable(written);
  const { login, fields, notes } = authenticationOf(draft, secrets);
  const content = octetsOf(draft.content);
  const parts = [
    "--ignore-stdin",
    ...(login
      ? [
          `${login.scheme === "Digest" ? "-A digest " : ""}-a ${shellWord(octetsOf(`${login.userId}:${login.password}`))}`,
        ]
      : []),
    ...(content === "" ? [] : [`--raw ${content.includes("\0") ? "''" : shellWord(content)}`]),
    `${fields.some(([name]) => name.startsWith("-")) ? "-- " : ""}${shellWord(draft.method)} ${shellWord(onSite(origin, draft.target))}`,
    ...fields.map(([name, value]) => shellWord(value === "" ? `${name};` : `${name}: ${value}`)),
    // Left alone, HTTPie calls all content JSON.
    ...(content !== "" && !hasField(fields, "Content-Type") ? ["Content-Type:"] : []),
  ];
  const lost = fields.filter(([, value]) => textOf(value) === undefined).map(([name]) => name);
  const unescaped = fields.filter(([, value]) => /\\[:=@;]/.test(value)).map(([name]) => name);
  const text =
    parts.length < 4 && parts.join(" ").length < 90 ? `http ${parts.join(" ")}` : ["http", ...parts].join(" \\\n  ");
  return {
    text,
    notes: sentences(
      ...notes,
      content.includes("\0") &&
        "No argument of a command can hold the NUL in this content, so the content is left out.",
      content !== "" &&
        !seen(content) &&
        /\n$/.test(content) &&
        "The shell takes away the line ends that the content ends with.",
      !/^[a-zA-Z]+$/.test(draft.method) &&
        `HTTPie takes no method with other than letters in it, as ${draft.method} has.`,
      lost.length > 0 && `HTTPie cannot send the octets of ${lost.join(", ")}: it knows UTF-8 alone.`,
      unescaped.length > 0 && `HTTPie takes a backslash away before : = @ and ; in ${unescaped.join(", ")}.`,
      capitalsNote("HTTPie", draft.method),
      normalNote("HTTPie", draft.target),
    ),
  };
};
