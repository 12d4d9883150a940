import type { Paste, Tool } from "../pasted";

// How each tool shows the status line and every header line of an answer.
const ways: Readonly<Record<Tool, string>> = {
  curl: "Run the same command with -i (curl -i https://…): it prints the status line and the header lines before the content. With -v it prints the request too.",
  wget: "Run wget -S -O - https://…: -S prints the header lines of the answer, and --content-on-error its content.",
  httpie: "Run the same command with --verbose (http --verbose https://…): it prints the request and the whole answer.",
  git: "Run GIT_TRACE_CURL=1 git fetch: it prints the requests and the answers, with credentials left out.",
  kubectl: "Run the same command with -v=8 (kubectl -v=8 get pods): it prints the requests and the answers.",
  "azure-cli": "Run the same command with --debug: it prints the header lines of the answer.",
  npm: "Run curl -i with the address that npm asked (npm --loglevel http names it): it prints the whole answer.",
  chromium:
    "In the network panel choose the request, then Headers, turn on Raw beside Response Headers, and copy those lines. Copy as cURL in its context menu gives the request.",
  firefox:
    "In the network panel choose the request, then Headers, turn on Raw beside Response Headers, and copy those lines. Copy Value in its context menu gives the request headers.",
  safari:
    "In the network tab choose the request, then Headers, and copy the sections Request and Response with all their lines.",
  har: "Save the HAR again with the request selected (Save all as HAR): the entry has to have a request and a response.",
  python: "Print what the answer holds: print(r.status_code, r.headers, r.text).",
  node: "Print what the answer holds. With axios: console.log(error.response.status, error.response.headers, error.response.data). With fetch: console.log(response.status, [...response.headers], await response.text()).",
  ruby: "Print what the answer holds: p response.code, response.to_hash, response.body.",
  go: "Print the answer with httputil.DumpResponse(resp, true).",
  php: "Print what the answer holds: with Guzzle, catch the exception and print $e->getResponse()->getStatusCode(), getHeaders() and getBody().",
  java: "Print the status, the headers and the body of the answer; with OkHttp, an HttpLoggingInterceptor at Level.HEADERS does.",
  dotnet: "Print the answer: Console.WriteLine(response) shows its status and its headers.",
  powershell:
    "PowerShell hides the values of headers. Run (Invoke-WebRequest https://… -SkipHttpErrorCheck).RawContent, or curl.exe -i https://…, which print every line.",
  nginx: "A log has no header lines. Send the same request with curl -i, which prints the whole answer.",
  apache: "A log has no header lines. Send the same request with curl -i, which prints the whole answer.",
  squid:
    "A log has no header lines. Send the same request through the proxy with curl -v, which prints the proxy's answer too.",
  log: "A log has no header lines. Send the same request with curl -i, which prints the whole answer.",
};

const anyWay =
  "Send the same request with curl -i https://…: it prints the status line and the header lines before the content.";

/** How to get a better copy, where nothing or too little of an answer could be read; undefined where enough could. */
export function betterCopy({ messages, tool }: Paste, text: string): string | undefined {
  if (messages.length === 0) {
    const named = tool ?? toolNamed(text);
    return named && ways[named];
  }
  const isEnough =
    messages.some(({ kind, fields }) => fields.length > 0 && kind !== "request") || !lacksAnswer(messages);
  return isEnough ? undefined : tool ? ways[tool] : anyWay;
}

// A request alone may be all that somebody wants judged.
function lacksAnswer(messages: Paste["messages"]): boolean {
  return messages.some((message) =>
    message.kind === "response" ? message.whole === false : message.kind === "fields",
  );
}

// Words by which a tool is known that told nothing of an answer.
const names: readonly (readonly [RegExp, Tool])[] = [
  [/^npm (?:ERR!|error)/m, "npm"],
  [/^fatal: .*https?:|^remote: /m, "git"],
  [/Invoke-(?:WebRequest|RestMethod)|CategoryInfo\s*:/, "powershell"],
  [/AxiosError|^[ \t]*at .*node_modules/m, "node"],
  [/^Traceback \(most recent call last\)|requests\.exceptions\./m, "python"],
  [/^curl: \(\d+\)/m, "curl"],
  [/^wget: |^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--/m, "wget"],
  [/^[ \t]*at [\w$.]{1,200}\([\w$]{1,80}\.java:\d+\)/m, "java"],
  [/GuzzleHttp\\/, "php"],
  [/^Request URL|^Referrer Policy/m, "chromium"],
];

function toolNamed(text: string): Tool | undefined {
  const start = text.slice(0, 65_536);
  return names.find(([sign]) => sign.test(start))?.[1];
}
