import { onSite } from "../../exchange/model/on-site";
import { authenticationOf } from "./authentication";
import { octetLiteral, stringLiteral } from "./quoting";
import { sendable, sentences, type Take } from "./taken";

const literal = (text: string) => stringLiteral("go", text);

// net/http writes these from fields of the request, and ignores what the header map says of them.
const own = ["content-length", "transfer-encoding", "trailer"];

/** Writes a draft as a Go program for net/http. Lines are set in the map itself, because Add and Set change the case of a name. */
export const takeGo: Take = (written, origin, { secrets } = {}) => {
  const draft = sendable(written);
  const { login, fields, notes } = authenticationOf(draft, secrets);
  const basic = login?.scheme === "Basic" ? login : undefined;
  const lines = basic ? fields : draft.fields;
  const host = lines.find(([name]) => name.toLowerCase() === "host")?.[1];
  const headers = lines.filter(([name]) => name.toLowerCase() !== "host");
  const valuesOf = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const values = valuesOf.get(name) ?? [];
    values.push(octetLiteral(value));
    valuesOf.set(name, values);
  }
  const reader = draft.content === "" ? "nil" : `strings.NewReader(${literal(draft.content)})`;
  const ignored = lines.map(([name]) => name).filter((name) => own.includes(name.toLowerCase()));
  const text = [
    "package main",
    "",
    "import (",
    ...["fmt", "io", "net/http", "os", ...(draft.content === "" ? [] : ["strings"])].map((name) => `\t"${name}"`),
    ")",
    "",
    "func main() {",
    `\trequest, err := http.NewRequest(${literal(draft.method)}, ${literal(onSite(origin, draft.target))}, ${reader})`,
    ...failing,
    ...(host === undefined ? [] : [`\trequest.Host = ${octetLiteral(host)}`]),
    ...[...valuesOf].map(([name, values]) => `\trequest.Header[${literal(name)}] = []string{${values.join(", ")}}`),
    ...(basic ? [`\trequest.SetBasicAuth(${literal(basic.userId)}, ${literal(basic.password)})`] : []),
    // A client would follow redirects; a round trip is one request and its answer.
    "\tresponse, err := http.DefaultTransport.RoundTrip(request)",
    ...failing,
    "\tdefer response.Body.Close()",
    "\tfmt.Println(response.Status)",
    "\tio.Copy(os.Stdout, response.Body)",
    "}",
  ].join("\n");
  const digest = login?.scheme === "Digest";
  return {
    text,
    notes: sentences(
      ...notes,
      digest && "net/http knows no Digest: these credentials hold for one nonce and may be refused later.",
      ignored.length > 0 && `net/http writes ${ignored.join(", ")} itself, whatever the map says.`,
    ),
  };
};

const failing = ["\tif err != nil {", "\t\tpanic(err)", "\t}"];
