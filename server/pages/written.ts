import type { FieldLine, RequestMessage } from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import type { Answered } from "#sandbox/space/respond";
import type { Captured } from "./captured";
import { readyPage } from "./ready/html";
import { codedFor, varying } from "./representation";

// What only the framework's own server needs, or what the connection says by itself.
const inside =
  /^(?:connection|keep-alive|transfer-encoding|content-length|date|x-powered-by|x-nextjs-cache|x-nextjs-prerender|x-next-cache-tags|vary|content-type)$/;

/** The answer that the framework wrote, under that status: a page is made ready like those of the build, and all is coded as the client wants it. */
export function written(captured: Captured, request: RequestMessage, status: number): Answered {
  const told = Object.entries(captured.getHeaders());
  const valueIn = (name: string) => told.find(([each]) => each === name)?.[1];
  const type = String(valueIn("content-type") ?? "");
  const isPage = type.startsWith("text/html");
  const page = isPage
    ? readyPage(Buffer.from(captured.content).toString("utf8"), String(valueIn("content-security-policy") ?? ""))
    : undefined;
  const plain = page ? new Uint8Array(Buffer.from(page.html)) : captured.content;
  // An entity-tag names these very octets, and none that are coded. RFC 9110 §8.8.3.3
  const isTagged = !page && valueIn("etag") !== undefined;
  const { octets, fields: coding } = isTagged ? { octets: plain, fields: [] } : codedFor(request, plain, type);
  const fields = told
    .filter(([name]) => !inside.test(name) && !(page && name === "etag"))
    .flatMap(([name, value]) => lines(name, value));
  return {
    response: {
      status,
      reason: reasonPhrase(status),
      fields: varying(
        [
          ...(type === "" ? [] : [["Content-Type", type] as const]),
          ...fields.map(
            ([name, value]): FieldLine => [name, name === "Content-Security-Policy" && page ? page.policy : value],
          ),
          ...(valueIn("vary") === undefined
            ? []
            : [["Vary", "RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch"] as const]),
          ...coding,
        ],
        false,
      ),
      content: octets,
    },
    decision: [],
  };
}

function lines(name: string, value: number | string | readonly string[] | undefined): readonly FieldLine[] {
  if (value === undefined) return [];
  const values = typeof value === "object" ? value : [String(value)];
  return values.map((each): FieldLine => [named(name), cached(name, each)]);
}

// Names are the same in any case; this is how they are written everywhere else here. RFC 9110 §5.1
function named(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

// The framework lets shared caches keep a page for a year, and so beyond the next deployment, whose files it does not name.
function cached(name: string, value: string): string {
  return name === "cache-control" && /s-maxage/.test(value) ? "public, max-age=0, must-revalidate" : value;
}
