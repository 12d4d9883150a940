import { GrammarError } from "../../grammar";
import type { FieldLine } from "../../message";
import { readStandardAddress } from "../address";
import { type Command, octetsOf, sentences } from "../command";
import { basicOf, isGiven } from "../fields";
import { boundary, boundaryNote, formatMultipart } from "../multipart";
import { escapedData } from "../percent";
import { type Invoked, type Parameter, readScript } from "./script";
import { type Entry, isKind, plainText, type Value } from "./values";

const said = new Set(
  `uri method custommethod headers body contenttype useragent websession form authentication token credential usebasicparsing
  outfile passthru verbose debug timeoutsec operationtimeoutseconds connectiontimeoutseconds maximumredirection maximumretrycount
  retryintervalsec skipcertificatecheck skiphttperrorcheck skipheadervalidation erroraction errorvariable outvariable sessionvariable
  statuscodevariable responseheadersvariable resume nokeepalive disablekeepalive sslprotocol allowunencryptedauthentication progressaction
  followrellink maximumfollowrellink warningaction informationaction allowinsecureredirect`.split(/\s+/),
);

/** Reads a script of PowerShell, up to its first Invoke-WebRequest or Invoke-RestMethod, as the request that would be sent. Throws a GrammarError with the offset. */
export function readInvoke(text: string, start: number): Command {
  const invoked = readScript(text, start);
  const { parameters, offset } = invoked;
  const url = textIn(parameters, "uri");
  if (url === undefined) throw new GrammarError("There is no address in this command: -Uri is missing", offset);
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  const { origin, target, userinfo } = readStandardAddress(address, offset);
  const file = parameterIn(parameters, "infile");
  if (file) throw new GrammarError("-InFile reads a file, which a page cannot do", file.offset);
  const form = parameterIn(parameters, "form");
  const method = methodOf(parameters, form !== undefined);
  const headers = linesOf(tableIn(parameters, "headers"), offset);
  const body = form ? formOf(form) : bodyOf(parameterIn(parameters, "body"), method, isGiven(headers, "Content-Type"));
  const session = sessionOf(parameters, origin);
  const type = textIn(parameters, "contenttype") ?? body.type;
  const own: readonly (readonly [string, string | undefined])[] = [
    ["User-Agent", textIn(parameters, "useragent") ?? session.agent],
    ["Cookie", session.cookie],
    ["Authorization", userinfo === undefined ? undefined : basicOf(userinfo)],
    ["Content-Type", type],
  ];
  const proof = proofOf(parameters);
  return {
    tool: "powershell",
    method,
    url,
    ...(origin === undefined ? {} : { origin: origin.toLowerCase() }),
    target: body.query === undefined ? target : `${target}${target.includes("?") ? "&" : "?"}${body.query}`,
    fields: [
      ...own.flatMap(([name, value]): FieldLine[] =>
        value === undefined || isGiven(headers, name) ? [] : [[name, octetsOf(value)]],
      ),
      ...headers.map(({ name, value }): FieldLine => [name, octetsOf(value)]),
    ],
    content: body.content,
    ...(proof.later ? { later: proof.later } : {}),
    notes: sentences(...proof.notes, ...session.notes, ...notesOf(invoked), form !== undefined && boundaryNote),
  };
}

function parameterIn(parameters: readonly Parameter[], name: string): Parameter | undefined {
  return parameters.find((each) => each.name === name);
}

function textIn(parameters: readonly Parameter[], name: string): string | undefined {
  const found = parameterIn(parameters, name);
  return found && (plainText(found.value) ?? failUnknown(found.value, `-${name}`, found.offset));
}

function failUnknown(value: Value, what: string, offset: number): never {
  if (isKind(value, "unknown"))
    throw new GrammarError(
      `Only the script knows ${value.shown}, which ${what} is given: write the value instead`,
      value.offset,
    );
  throw new GrammarError(`What ${what} is given cannot be read`, offset);
}

function tableIn(parameters: readonly Parameter[], name: string): readonly Entry[] {
  const found = parameterIn(parameters, name);
  if (!found || found.value === null) return [];
  return isKind(found.value, "table") ? found.value.entries : failUnknown(found.value, `-${name}`, found.offset);
}

function linesOf(entries: readonly Entry[], offset: number) {
  return entries.map(([name, value]) => ({
    name,
    value: (plainText(value) ?? failUnknown(value, `the header ${name}`, offset)).trim(),
  }));
}

function methodOf(parameters: readonly Parameter[], form: boolean): string {
  const custom = textIn(parameters, "custommethod");
  return custom ?? (textIn(parameters, "method") ?? (form ? "POST" : "GET")).toUpperCase();
}

type Body = { readonly content: string; readonly type?: string; readonly query?: string };
const formType = "application/x-www-form-urlencoded";

// A table is a form, or the query of a GET. about_Invoke-WebRequest, -Body
function bodyOf(parameter: Parameter | undefined, method: string, typed: boolean): Body {
  if (!parameter || parameter.value === null) return { content: "" };
  const { value, offset } = parameter;
  const assumed = method === "POST" && !typed ? { type: formType } : {};
  if (isKind(value, "octets")) return { content: value.text.toWellFormed(), ...assumed };
  if (isKind(value, "table")) {
    const text = value.entries
      .map(([name, each]) => {
        const plain = plainText(each) ?? failUnknown(each, `the part ${name}`, offset);
        return `${escapedData(octetsOf(name))}=${escapedData(octetsOf(plain))}`;
      })
      .join("&");
    return method === "GET" ? { content: "", query: text } : { content: text, type: formType };
  }
  const text = plainText(value) ?? failUnknown(value, "-Body", offset);
  return { content: text.toWellFormed(), ...assumed };
}

function formOf({ value, offset }: Parameter): Body {
  if (!isKind(value, "table")) return failUnknown(value, "-Form", offset);
  const parts = value.entries.map(([name, each]) => {
    const content = plainText(each);
    if (content === undefined)
      throw new GrammarError(`The part ${name} of -Form is a file, which a page cannot read`, offset);
    return { name, content };
  });
  return { content: formatMultipart(parts), type: `multipart/form-data; boundary=${boundary}` };
}

function sessionOf(parameters: readonly Parameter[], origin: string | undefined) {
  const { value } = parameterIn(parameters, "websession") ?? { value: null };
  if (!isKind(value, "session"))
    return { notes: value === null ? [] : ["What is kept in -WebSession is not known, and left out."] };
  const host = origin?.replace(/^.*?:\/\/|:\d+$/g, "") ?? "";
  const fits = ([, , , domain = host]: readonly string[]) => {
    const wanted = domain.replace(/^\./, "").toLowerCase();
    return host === wanted || host.endsWith(`.${wanted}`);
  };
  const sent = value.cookies.filter(fits);
  return {
    ...(value.agent === undefined ? {} : { agent: value.agent }),
    ...(sent.length === 0 ? {} : { cookie: sent.map(([name = "", text = ""]) => `${name}=${text}`).join("; ") }),
    notes: sent.length < value.cookies.length ? ["Cookies of other hosts are in the session; they are left out."] : [],
  };
}

// What -Credential and -Token hold is a secret of the script, and no line is made of it.
function proofOf(parameters: readonly Parameter[]): {
  readonly notes: readonly string[];
  readonly later?: readonly string[];
} {
  const way = textIn(parameters, "authentication")?.toLowerCase();
  if (way === "bearer" || way === "oauth")
    return {
      notes: ["PowerShell sends the token of -Token as Bearer; it is left out, so the draft has no Authorization yet."],
      later: ["Bearer"],
    };
  if (!parameterIn(parameters, "credential") && !parameterIn(parameters, "usedefaultcredentials")) return { notes: [] };
  if (way === "basic")
    return {
      notes: ["PowerShell sends the name and the password of -Credential as Basic; they are left out."],
      later: ["Basic"],
    };
  return {
    notes: [
      "With -Credential PowerShell asks first and answers the challenge that comes, so the draft has no Authorization yet.",
    ],
    later: ["Basic", "Digest", "NTLM", "Negotiate"],
  };
}

function notesOf({ parameters, jsonWritten }: Invoked): readonly (string | false)[] {
  const left = parameters.filter(({ name }) => !said.has(name)).map(({ name }) => `-${name}`);
  return [
    jsonWritten && "ConvertTo-Json writes blanks and line ends into the JSON; here it has none.",
    left.length > 0 && `Left out, because a draft has no place for it: ${left.join(", ")}.`,
  ];
}
