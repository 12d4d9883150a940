import { takeCurl } from "./curl";
import { takeFetch } from "./fetch";
import { takeGo } from "./go";
import { takeHar } from "./har";
import { takeHttpFile } from "./http-file";
import { takeHttpie } from "./httpie";
import { takeHttpx, takeRequests } from "./python";
import type { Take } from "./taken";

/** A form to take a draft along in: what it is called, where it is used, and the file to save it as. */
export type Format = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly file: string;
  readonly take: Take;
};

/** Every form there is, the ones for a terminal first. */
export const formats: readonly Format[] = [
  { id: "curl", label: "curl", hint: "For a terminal: sh, bash, zsh.", file: "request.sh", take: takeCurl },
  { id: "httpie", label: "HTTPie", hint: "For a terminal, with HTTPie 3.", file: "request.sh", take: takeHttpie },
  {
    id: "fetch",
    label: "fetch",
    hint: "JavaScript, in a module: Node, Deno, a page.",
    file: "request.mjs",
    take: takeFetch,
  },
  {
    id: "requests",
    label: "requests",
    hint: "Python, with the requests library.",
    file: "request.py",
    take: takeRequests,
  },
  { id: "httpx", label: "httpx", hint: "Python, with the httpx library.", file: "request.py", take: takeHttpx },
  { id: "go", label: "Go", hint: "Go, with net/http alone.", file: "main.go", take: takeGo },
  {
    id: "http",
    label: ".http",
    hint: "For the editors of JetBrains and REST Client in VS Code.",
    file: "request.http",
    take: takeHttpFile,
  },
  {
    id: "har",
    label: "HAR",
    hint: "An HTTP Archive, for network panels and proxies.",
    file: "exchange.har",
    take: takeHar,
  },
];
