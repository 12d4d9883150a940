"use client";

import { type FieldLine, fieldValue } from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import { indentedJson } from "#http/representation/json-shape";
import { statusClassName } from "../../message/hues";
import { JsonContent } from "../../message/json-content";
import { MessageLines } from "../../message/message-lines.client";
import { MessageText } from "../../message/message-text";
import { StatusSign } from "../../message/status-sign";
import { control } from "../../ui/control";
import { Disclosure } from "../../ui/disclosure";
import { fieldsSent } from "../model/as-sent";
import type { Exchanged } from "../model/exchanged";

type Props = { readonly exchanged: Exchanged };

// Fetch sorts the lines of an answer, so their order says nothing: first what the answer is about, last what the way added.
const first = ["www-authenticate", "proxy-authenticate", "authentication-info", "allow", "location", "retry-after"];
const ofTheWay =
  /^(access-control-.*|x-content-type-options|content-security-policy|connection|date|keep-alive|transfer-encoding|content-encoding|content-length|vary|sandbox-decision)$/i;

function isOfTheWay(name: string): boolean {
  return ofTheWay.test(name);
}

function inOrder(fields: readonly FieldLine[]): readonly FieldLine[] {
  const place = ([name]: FieldLine) => (first.includes(name.toLowerCase()) ? 0 : 1);
  return fields.toSorted((left, right) => place(left) - place(right));
}

/** What was sent: the request as it was written, each part annotated in place, without the lines that the browser left out. */
export function Sent({ exchanged: { draft, text, way, added = [] } }: Props) {
  const fields = fieldsSent({ draft, way });
  const leftOut = [...new Set(draft.fields.filter((line) => !fields.includes(line)).map(([name]) => name))];
  return (
    <section aria-label="What was sent" className="overflow-hidden rounded-box border border-line bg-sheet">
      <h3 className="border-line border-b px-3 py-1.5 font-semibold text-tiny">What you sent</h3>
      {text === undefined ? (
        <MessageLines label="The request" startLine={`${draft.method} ${draft.target} HTTP/1.1`} fields={fields} />
      ) : (
        <pre className="px-3 py-2 text-wire">
          <MessageText text={text} />
        </pre>
      )}
      {leftOut.length > 0 && (
        <p className="border-line border-t px-3 py-2 text-param text-tiny" data-left-out="">
          The browser left out {new Intl.ListFormat("en").format(leftOut)}, without an error: a page may not set{" "}
          {leftOut.length === 1 ? "it" : "them"}. Raw HTTP sends {leftOut.length === 1 ? "it" : "them"}.
        </p>
      )}
      {added.length > 0 && (
        <Disclosure summary="Headers the client added" look="fold" name="lines added">
          <MessageLines label="Lines that were added" fields={added} pale />
        </Disclosure>
      )}
    </section>
  );
}

type AnswerProps = Props & {
  readonly stale?: boolean;
  /** Sends the request again, as raw HTTP. */
  readonly onRaw: () => void;
};

/** What came back: status and header lines, each part annotated in place; what the way added is folded. */
export function Answer({ exchanged: { answer, elapsed }, stale = false, onRaw }: AnswerProps) {
  if (answer.status === 0) return <Hidden onRaw={onRaw} />;
  const reason = answer.reason || reasonPhrase(answer.status);
  const added = answer.fields.filter(([name]) => isOfTheWay(name));
  return (
    <section aria-label="The answer" className="overflow-hidden rounded-box border border-line bg-sheet">
      <h3 className="flex flex-wrap justify-between border-line border-b px-3 py-1.5 font-semibold text-tiny">
        The answer
        {stale && (
          <span className="text-param" data-stale="">
            to an earlier request
          </span>
        )}
      </h3>
      <p className="flex items-center gap-3 px-3 pt-3" data-status={answer.status}>
        <StatusSign status={answer.status} className={`size-9 shrink-0 ${statusClassName(answer.status)}`} />
        <span className={`font-bold text-[2.4rem] leading-none tracking-tight ${statusClassName(answer.status)}`}>
          {answer.status}
        </span>
        <span className="font-semibold text-body">{reason}</span>
        {elapsed !== undefined && (
          <span className="ms-auto text-soft text-tiny">{Math.max(1, Math.round(elapsed))} ms</span>
        )}
      </p>
      <MessageLines
        label="The answer"
        startLine={`HTTP/1.1 ${answer.status} ${reason}`}
        fields={inOrder(answer.fields.filter(([name]) => !isOfTheWay(name)))}
      />
      {added.length > 0 && (
        <Disclosure
          summary={`${added.length} more headers (CORS, connection, debug)`}
          look="fold"
          name="lines of the way"
        >
          <MessageLines label="Lines from the way" fields={added} pale />
        </Disclosure>
      )}
    </section>
  );
}

/** A redirect, of which fetch tells a page nothing: neither its status nor where it leads. Fetch, opaque-redirect filtered response. */
function Hidden({ onRaw }: Pick<AnswerProps, "onRaw">) {
  return (
    <section aria-label="The answer" className="overflow-hidden rounded-box border border-line bg-sheet">
      <h3 className="border-line border-b px-3 py-1.5 font-semibold text-tiny">The answer</h3>
      <p className="flex items-center gap-3 px-3 pt-3" data-status={0}>
        <StatusSign status={302} className="size-9 shrink-0" />
        <span className="font-bold text-head">A redirect, hidden by the browser</span>
      </p>
      <p className="px-3 pt-2 font-text">
        A page may see neither the status nor the Location of a redirect that it does not follow. Raw HTTP shows both.
      </p>
      <button type="button" className="button m-3" onClick={onRaw} {...control("send raw")}>
        Send it as raw HTTP
      </button>
    </section>
  );
}

// What is longer is shown as it came.
const longest = 64 * 1024;

/** The content of an answer; folded where it says in words what the decision says already. */
export function AnswerContent({ exchanged: { answer, decision } }: Props) {
  if (answer.content === "") return null;
  const type = fieldValue(answer.fields, "Content-Type") ?? "no Content-Type";
  const json = answer.content.length < longest && /[/+]json\b/i.test(type) ? indentedJson(answer.content) : undefined;
  return (
    <Disclosure
      open={decision.length === 0 || answer.status < 400}
      summary={
        <>
          Content <span className="font-normal text-soft">{type}</span>
        </>
      }
      look="sheet"
      name="answer content"
    >
      {json === undefined ? (
        <pre className="whitespace-pre-wrap break-words border-line border-t p-3 text-tiny">{answer.content}</pre>
      ) : (
        <JsonContent text={json} />
      )}
    </Disclosure>
  );
}

/** The octets that came back over the wire, as they came: interim responses, line ends, chunks and all. */
export function RawOctets({ exchanged: { raw } }: Props) {
  if (raw === undefined) return null;
  return (
    <Disclosure
      summary={
        <>
          Raw bytes <span className="font-normal text-soft">({raw.length})</span>
        </>
      }
      look="sheet"
      name="octets"
      data-raw=""
    >
      <pre className="whitespace-pre-wrap break-all border-line border-t p-3 text-tiny">
        {raw.replaceAll("\r\n", "␍␊\n").replace(/[\0-\x09\x0B-\x1F]/g, "␦")}
      </pre>
    </Disclosure>
  );
}
