import type { Tool } from "../../pasted";

// What only one language writes, the surest first.
const signs: readonly (readonly [RegExp, Tool])[] = [
  [/CaseInsensitiveDict\(|CIMultiDictProxy|HTTPHeaderDict\(|<Response \[\d{3}|^Traceback \(most recent|^b'/m, "python"],
  [
    /AxiosError|AxiosHeaders|Symbol\(|IncomingMessage|ClientRequest|\bstatusText: '|[:,] Headers \{|rawHeaders|ReadableStream/,
    "node",
  ],
  [/\bmap\[|http\.Header\{|\[\]string\{|&\{Status:|&http\.Response/, "go"],
  [/#<Net::HTTP|"=>"|"=>\[|" => \["|:\w+=>|RestClient::|Faraday::/, "ruby"],
  [/\] => |\]=>\n|^array ?\($|^Array$|string\(\d+\) "|\\Psr7\\/m, "php"],
  [
    /ResponseEntity|java\.net\.http|HttpResponseProxy|okhttp3|\[WWW-Authenticate:"|^\[[A-Z][\w-]{1,40}: .{1,400}, [A-Z][\w-]{1,40}: /m,
    "java",
  ],
  [/^[ \t]*[{[(]+'[\w-]+'[:,]|[=:] ?\{'[\w-]+': ['"]|Headers\(\[\('/m, "python"],
];

/** The language whose way to print data this is; undefined for JSON, and for what several have in common. */
export function dumpTool(text: string): Tool | undefined {
  const start = text.slice(0, 65_536);
  return signs.find(([sign]) => sign.test(start))?.[1];
}
