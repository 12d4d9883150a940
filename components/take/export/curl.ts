import type { Draft } from "#http/draft";
import { fieldValues, originFormFault } from "#http/message";
import { onSite } from "../../exchange/model/on-site";
import { authenticationOf, basicPair, type Login } from "./authentication";
import { octetsOf, printfFormat, seen, shellWord } from "./quoting";
import { hasField, sendable, sentences, type Take } from "./taken";

// Linux takes at most 128 KiB in one argument.
const longestWord = 100_000;

/** Writes a draft as a curl command for any POSIX shell. `-i` shows the status and the challenge. */
export const takeCurl: Take = (written, origin, { secrets, anyauth } = {}) => {
  const draft = sendable(written);
  const { login, fields, notes } = authenticationOf(draft, secrets);
  const proxy = proxied(fields, origin);
  const lines = proxy ? fields.filter(([name]) => name.toLowerCase() !== "proxy-authorization") : fields;
  const content = octetsOf(draft.content);
  const piped = content !== "" && (!seen(content) || content.length > longestWord);
  const parts = [
    ...methodParts(draft),
    ...loginParts(login, anyauth),
    ...(proxy ? [`-x ${shellWord(origin)} --proxy-user ${shellWord(octetsOf(proxy))} --noproxy ''`] : []),
    ...lines.map(([name, value]) => `-H ${shellWord(value === "" ? `${name};` : `${name}: ${value}`)}`),
    // Left alone, curl calls all content a form.
    ...(content !== "" && !hasField(fields, "Content-Type") ? ["-H Content-Type:"] : []),
    ...(content === "" ? [] : [piped ? "--data-binary @-" : `--data-raw ${shellWord(content)}`]),
    ...targetParts(draft.target, origin, proxy !== undefined),
  ];
  const start = draft.method === "HEAD" && content === "" ? "curl" : "curl -i";
  const command =
    parts.length < 3 && parts.join(" ").length < 90 ? `${start} ${parts.join(" ")}` : [start, ...parts].join(" \\\n  ");
  return {
    text: `${piped ? `printf ${printfFormat(content)} | ` : ""}${command}`,
    notes: sentences(
      ...notes,
      draft.method === "HEAD" &&
        content !== "" &&
        "curl waits for content after HEAD with content; it gives up after 5 seconds.",
    ),
  };
};

function methodParts({ method, content }: Draft): readonly string[] {
  if (method === "HEAD") return content === "" ? ["-I"] : ["-X HEAD", "--max-time 5"];
  if (method === (content === "" ? "GET" : "POST")) return [];
  return [`-X ${shellWord(method)}`];
}

function loginParts(login: Login | undefined, anyauth = false): readonly string[] {
  if (!login) return [];
  const scheme = anyauth ? "--anyauth " : login.scheme === "Digest" ? "--digest " : "";
  return [`${scheme}-u ${shellWord(octetsOf(`${login.userId}:${login.password}`))}`];
}

// RFC 9110 §11.7.2: Proxy-Authorization is for the proxy that asked, and a tool sends it where it is told of a proxy.
// To an https origin curl would open a tunnel with CONNECT, so there the line stays as it is.
function proxied(fields: Draft["fields"], origin: string): string | undefined {
  const [value, ...more] = fieldValues(fields, "Proxy-Authorization");
  if (value === undefined || more.length > 0 || !origin.startsWith("http://")) return undefined;
  const pair = basicPair(value);
  return pair && `${pair.userId}:${pair.password}`;
}

// curl takes dot segments out of an address, reads [ and { as a list of addresses, and writes a whole address to a proxy;
// --request-target is sent as it is.
function targetParts(target: string, origin: string, toProxy: boolean): readonly string[] {
  const plain = !originFormFault(target) && !/\/(?:\.|%2e){1,2}(?:[/?]|$)/i.test(target);
  if (plain && !toProxy) return [shellWord(onSite(origin, target))];
  return [`--request-target ${shellWord(target)}`, shellWord(`${origin}/`)];
}
