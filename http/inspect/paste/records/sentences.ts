import { statusCode, statusCodes } from "../../../registry/status-codes";
import type { Tool } from "../../pasted";
import type { Told } from "./told";

type Sentence = { readonly tool?: Tool; readonly form: RegExp };

// The words in which tools tell of a refusal, each with the status and, where they say it, the address.
const sentences: readonly Sentence[] = [
  { tool: "node", form: /Request failed with status code (?<status>\d{3})/ },
  { tool: "node", form: /Unexpected server response: (?<status>\d{3})|Response code (?<code>\d{3}) \(/ },
  { tool: "powershell", form: /The remote server returned an error: \((?<status>\d{3})\)/ },
  { tool: "powershell", form: /Response status code does not indicate success: (?<status>\d{3})/ },
  {
    tool: "python",
    form: /\b(?<status>\d{3}) (?:Client|Server) Error: [^:]{0,80} for url: (?<url>https?:\/\/\S{1,4000})/,
  },
  { tool: "python", form: /\b(?<status>\d{3}), message='[^']{0,400}', url=(?:URL\()?'(?<url>https?:[^']{1,4000})'/ },
  { tool: "python", form: /<HttpError (?<status>\d{3}) when requesting (?<url>https?:\/\/\S{1,4000}) returned/ },
  { tool: "node", form: /could not be established, statusCode=(?<status>\d{3})/ },
  { tool: "node", form: /Proxy response \((?<status>\d{3})\) !== 200/ },
  { tool: "java", form: /response code for CONNECT: (?<status>\d{3})/ },
  { tool: "powershell", form: /failed with status code '(?<status>\d{3})'/ },
  { tool: "python", form: /\bHTTP Error (?<status>\d{3}):/ },
  {
    tool: "python",
    form: /(?:Client|Server) error '(?<status>\d{3}) [^']{0,80}' for url '(?<url>https?:[^']{1,4000})'/,
  },
  { tool: "python", form: /<(?:Client)?Response(?: ?\([^)]{0,4000}\))? \[(?<status>\d{3})[ \]]/ },
  { tool: "java", form: /Server returned HTTP response code: (?<status>\d{3}) for URL: (?<url>https?:\/\/\S{1,4000})/ },
  {
    tool: "java",
    form: /(?:HttpClientErrorException|HttpServerErrorException|WebClientResponseException)\S{0,60}: (?<status>\d{3}) /,
  },
  { tool: "java", form: /<(?<status>\d{3}) [A-Z_]{2,40}[ ,]|\bcode=(?<code>\d{3}), message=/ },
  { tool: "ruby", form: /#<Net::HTTP\w{1,60} (?<status>\d{3}) / },
  {
    tool: "git",
    form: /unable to access '(?<url>https?:[^']{1,4000})': The requested URL returned error: (?<status>\d{3})/,
  },
  { tool: "curl", form: /CONNECT tunnel failed, response (?<status>\d{3})|HTTP code (?<code>\d{3}) from proxy/ },
  { tool: "curl", form: /The requested URL returned error: (?<status>\d{3})/ },
  { tool: "wget", form: /\bERROR (?<status>\d{3}): / },
  { tool: "npm", form: /npm (?:ERR!|error) (?:code E(?<status>\d{3})|(?<code>\d{3}) )/ },
  { tool: "go", form: /\bStatusCode: ?(?<status>\d{3})\b/ },
  { form: /\bHTTP(?:\/\d(?:\.\d)?)? (?<status>[1-5]\d\d)\b(?!\.\d)/i },
  // Internet Information Services tells the sub-code with it: HTTP Error 401.2 - Unauthorized
  { form: /\bHTTP (?:Error )?(?<status>\d{3})(?:\.\d{1,2})? - / },
  {
    form: /\b(?:status(?:[ _-]?code)?|http(?:[ _-]?(?:status|code))|response code|ret(?:urn)? ?code|error)['"]?(?: is| was| of|:|=|: =>)? ?['"(]?(?<status>[1-5]\d\d)\b(?!\.\d|[/\d]|:\d)/i,
  },
  { form: /\b(?:Forbidden|Unauthorized|Not Found) \((?<status>40[134])\)/ },
  { tool: "php", form: /["'](?:status|code)["'] => int (?<status>[45]\d\d)\b/ },
  { form: /\b(?<method>[A-Z]{3,10}) (?<url>https?:\/\/\S{1,4000}): (?<status>[45]\d\d)(?: -|:) / },
  { form: /\b(?:with|return(?:ed)?|failed|error) code(?: is)?:? (?<status>[45]\d\d)\b(?!\.\d|[/\d]|:\d)/i },
  {
    form: /\b(?:says?|shows?|throws?|raises?|gives?|gave|fails|failed|returns?|returned|returning|responds?|responded|answers?|answered|gets?|getting|got|receives?|received)(?: with)?(?: an?)?(?: HTTP)? (?<status>[45]\d\d)\b(?![./\d]|:\d)/i,
  },
  // Chromium has no phrase to show where HTTP/2 or a status of no registry brings none.
  { form: /(?<![\w.:/-])(?<status>[45]\d\d) \(unknown(?: status)?\)|[ap]m - (?<code>[45]\d\d) - / },
];

const phrases = new Map(statusCodes.map(({ code, phrase }) => [code, phrase.toLowerCase()]));
// What servers and older documents say instead.
const others: Readonly<Record<number, string>> = {
  302: "moved temporarily",
  401: "authorization required",
  405: "not allowed",
  413: "request entity too large",
  414: "request-uri too large",
  416: "requested range not satisfiable",
  422: "unprocessable entity",
  503: "service temporarily unavailable",
  504: "gateway time-out",
};
const codeWithPhrase = /(?<![\w.:/-])([1-5]\d\d)\b["')\]]{0,2}[ :,(-]{1,4}["'(]?([A-Za-z][A-Za-z '-]{1,60})/g;

// Go has no code for what a proxy answers to CONNECT, but its words.
const goRefusal =
  /\b(?:Get|Head|Post|Put|Patch|Delete) "?(?<url>https:\/\/[^\s"]{1,2000})"?: (?<phrase>Forbidden|Method Not Allowed|Bad Request|Proxy Authentication Required|Bad Gateway|Service Unavailable|Gateway Timeout)\s{0,4}(?:$|\n)/;

/** Longer texts are prose that happens to hold a number. */
const longestText = 64 * 1024;

/** Finds a status in a sentence: in the words of a known tool, or as a code with its phrase. Undefined where there is none. Throws nothing. */
export function readSentence(text: string): Told | undefined {
  if (text.length > longestText) return undefined;
  const refused = text.includes("https://") ? goRefusal.exec(text)?.groups : undefined;
  const code = statusCodes.find(({ phrase }) => phrase === refused?.["phrase"])?.code;
  if (code !== undefined) return { tool: "go", ...toldStatus(code), ...urlOf(refused?.["url"]) };
  if (!/[1-5]\d\d/.test(text)) return undefined;
  for (const { tool, form } of sentences) {
    const groups = form.exec(text)?.groups;
    const status = Number(groups?.["status"] ?? groups?.["code"]);
    if (!groups || !statusCode(status)) continue;
    const { method, url } = groups;
    return { ...(tool ? { tool } : {}), ...(method ? { method } : {}), ...toldStatus(status), ...urlOf(url) };
  }
  for (const [, code, words = ""] of text.matchAll(codeWithPhrase)) {
    const lower = words.toLowerCase();
    const known = [phrases.get(Number(code)), others[Number(code)]];
    if (known.some((phrase) => phrase !== undefined && lower.startsWith(phrase))) return toldStatus(Number(code));
  }
  return undefined;
}

function toldStatus(status: number): Told {
  return { status, reason: statusCode(status)?.phrase ?? "" };
}

// The method is not told, and most of what fails is asked with GET: the address alone is kept.
function urlOf(url: string | undefined): Told {
  return url === undefined ? {} : { target: url };
}
