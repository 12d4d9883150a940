import { octetsOf } from "../command";
import type { Variables } from "./word";

/** A program that a command line starts, where its name begins, and what stands before it. */
export type Found = {
  readonly program: "curl" | "wget" | "http" | "https" | "invoke";
  readonly offset: number;
  /** Which shell the command is written for. */
  readonly shell: "posix" | "cmd" | "powershell";
  readonly prompted: boolean;
  /** What is to be said of the shell, in a sentence. */
  readonly note?: string;
};

const programs =
  /(?<![\w.@$%~-])(?:curl(?:\.exe)?|wget2?(?:\.exe)?|https?|xhs?|(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)(?!\s?:))(?=[\s"'\\^`]|$)/gi;
// A line before a program is looked at no further back than this.
const longest = 300;

const prompt = /^.*[$#%>❯➜»λ✗›~](?=[ \t]|[A-Za-z]*$)[ \t]*/su;
const runners = new Set(
  `sudo doas time command exec nohup env nice builtin then do else if while until ! & . eval torsocks proxychains proxychains4
  strace winpty timeout watch stdbuf unbuffer noglob xargs -- \\ retry @`.split(/\s+/),
);
const wrappers = /^(?:docker|podman|nerdctl|kubectl|oc|ssh|vagrant|heroku|lxc)\s/;

/** Finds the first command line of a text, from `start` on, that starts a program which sends a request; undefined where there is none. */
export function findProgram(text: string, start = 0): Found | undefined {
  return find(text, start, false) ?? find(text, start, true);
}

// A line that begins with # is a comment, unless nothing else is a command: then the sign is the prompt of root.
function find(text: string, start: number, root: boolean): Found | undefined {
  programs.lastIndex = start;
  for (let found = programs.exec(text); found; found = programs.exec(text)) {
    const [name] = found;
    const before = lineBefore(text, start, found.index);
    if (before === undefined || (!root && /^\s*#/.test(before)) || !startsCommand(before)) continue;
    const lower = name.toLowerCase().replace(/\.exe$/, "");
    // Programs of HTTPie are written small, and a name in capitals is the protocol's.
    if (/^(?:https?|xhs?)$/.test(lower) && name !== lower) continue;
    const rest = text.slice(found.index + name.length, found.index + name.length + 4096);
    const cmdlet =
      /^(?:iwr|irm|invoke-.*)$/.test(lower) || (/^(?:curl|wget)$/i.test(name) && takesParameters.test(rest));
    const program = cmdlet ? "invoke" : programOf(lower);
    const prompted = /[$#%>❯➜»λ✗›]\s*$/u.test(before) || /^\s*[$%>❯➜»]\s/u.test(before);
    const shell = cmdlet ? "powershell" : shellOf(before, text, found.index);
    const note = shell === "posix" && cmdPrompt.test(before) ? { note: misquoted } : {};
    return { program, offset: found.index, shell, prompted, ...note };
  }
  return undefined;
}

const takesParameters =
  /^[^\n]*\s-(?:Uri|Method|Headers|Body|ContentType|UseBasicParsing|OutFile|WebSession|Credential)\b/i;

function programOf(lower: string): "curl" | "wget" | "http" | "https" {
  if (lower === "curl") return "curl";
  if (lower.startsWith("wget")) return "wget";
  return lower === "https" || lower === "xhs" ? "https" : "http";
}

function lineBefore(text: string, start: number, offset: number): string | undefined {
  const part = text.slice(Math.max(start, offset - longest - 1), offset);
  const line = part.slice(part.lastIndexOf("\n") + 1);
  return line.length > longest ? undefined : line;
}

function startsCommand(before: string): boolean {
  const line = before
    .replace(/(?<![^\s"'`=|;&()])[^\s"'`=|;&()]*[\\/]$/, "")
    .replace(/^[\uFEFF\s]+/, "")
    .replace(/["'`]$/, "");
  if (line === "") return true;
  const typed = line.replace(prompt, "");
  // What a command before this one does is not looked at.
  const own = typed.replace(/^.*(?:&&|\|\||[;|&(])\s*/s, "");
  if (wrappers.test(own)) return true;
  const words = own
    .replace(/\b(?:export\s+)?[A-Za-z_]\w*=(?:'[^']*'|"[^"]*"|[^\s'"$]*)(?=\s|$)/g, "")
    .replace(/(?:export\s+)?\$?\b[A-Za-z_]\w*\s*=\s*"?\$?$/, "");
  return words
    .split(/\s+/)
    .filter((word) => word !== "")
    .every((word, index, all) => {
      if (runners.has(word) || /^-{1,2}[A-Za-z][\w-]*(?:=\S*)?$|^\d+(?:\.\d+)?[smhd]?$|^%%?\w+$/.test(word))
        return true;
      // A user or a group after an option of sudo.
      return index > 1 && /^-[ughnkC]$/.test(all[index - 1] ?? "");
    });
}

const cmdPrompt = /^\s*[A-Za-z]:\\[^>\n]*>/;
const misquoted =
  "cmd.exe knows no single quotes and no backslash at a line's end, so there this is another command; it is read as a POSIX shell reads it.";

// What comes first decides: a word that begins with a quote as one shell has it, or a line that goes on as one has it.
const signs = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|[ \t](\^"|\$?')|(\\|\^|`)[ \t]*\r?\n|(\n)/g;

function shellOf(before: string, text: string, offset: number): Found["shell"] {
  if (/^\s*PS(?: [^>\n]*)?>/.test(before)) return "powershell";
  signs.lastIndex = offset;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    const [, word, line, end] = sign;
    if (end !== undefined) break;
    if (word === '^"' || line === "^") return "cmd";
    if (line === "`") return "powershell";
    if (word !== undefined || line !== undefined) return "posix";
  }
  if (cmdPrompt.test(before)) return "cmd";
  return /"[^"\s]*[^\s"]""[^\s"]/.test(/.*/y.exec(text.slice(offset))?.[0] ?? "") ? "cmd" : "posix";
}

const assignment =
  /(?:^|[\n;&])[ \t]*(?:[$%>❯] )?(?:export[ \t]+|set[ \t]+|\$env:|\$)?([A-Za-z_]\w{0,99})[ \t]{0,2}=[ \t]{0,2}('[^'\n]*'|"[^"$`\\\n]*"|[^\s'"$`\\;&|()]+)[ \t]*(?=\r?\n|;|&)/gu;

/** What lines before the command give to variables in so many words; what stands on its own line before it is set too late for the shell to fill in. */
export function variablesIn(text: string): Variables {
  const found = new Map<string, string>();
  for (const [, name = "", written = ""] of text.matchAll(assignment))
    found.set(name, octetsOf(/^['"]/.test(written) ? written.slice(1, -1) : written));
  return found;
}

/** Whether something stands before the command that is neither a comment, nor a variable, nor a mark of a text. */
export function holdsMore(before: string): boolean {
  return before
    .replace(assignment, "\n")
    .split("\n")
    .slice(0, -1)
    .some((line) => !/^\s*(?:#.*|```.*|\$\s*)?$/.test(line));
}
