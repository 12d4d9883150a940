import { inSandbox, requestFor } from "../article/in-sandbox";

type Props = { readonly path: string };

// What stands for the names in httpbin's addresses, so that each is one that answers.
const examples: Readonly<Record<string, string>> = {
  codes: "418",
  passwd: "secret",
  user: "morgiana",
  qop: "auth",
  n: "3",
  seconds: "2",
  etag: "v1",
  offset: "0",
  name: "lamp",
  value: "oil",
  "?url=": "?url=/api/httpbin/get",
  "?name=value": "?lamp=oil",
  "?name": "?lamp",
};

/** An address of httpbin as its documentation writes it, which opens the sandbox with an example of it. */
export function AddressLink({ path }: Props) {
  return (
    <a href={inSandbox(requestFor(`/api/httpbin${exampleOf(path)}`, methodOf(path)))} className="block text-small">
      <code className="wrap-anywhere">{path}</code>
    </a>
  );
}

/** The method that an address is for, which its name says; GET for the others. */
export function methodOf(path: string): string {
  return /^\/(post|put|patch|delete)$/.exec(path)?.[1]?.toUpperCase() ?? "GET";
}

/** An address that answers, for one with names in it; what may be left out is left out. */
export function exampleOf(path: string): string {
  return path
    .replace(/^([^[]*)\[.*\]/, "$1")
    .replace(/\?require-cookie=true$/g, "")
    .replace(/\/base64\/:value/, "/base64/a25vY2sh")
    .replace(/:([a-z]+)|\?(?:url=|name=value|name)$/g, (whole, name = whole) => examples[name] ?? whole);
}
