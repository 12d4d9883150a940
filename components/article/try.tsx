import { Send } from "lucide-react";
import { parseWrittenDraft } from "#http/draft";
import { encodeLink } from "../exchange/link/link";

type Props = {
  /** The exercise whose exchange on this page sends the request. */
  readonly on: string;
  /** The request as HTTP/1.1 text. */
  readonly request: string;
  /** The status and the question that decides, such as `401 credentials-present`; the suite holds the server to it. */
  readonly expect: string;
  /** The schemes that must be offered, with spaces between. */
  readonly challenge?: string;
  readonly label: string;
  /** Sent as raw HTTP, for what a browser would not send or would hide. */
  readonly by?: "wire";
};

/** A button in the text that sends a request in the exchange beside it. It is a button of that form, so it works without JavaScript. */
export function Try({ on, request, expect, challenge, label, by }: Props) {
  const draft = parseWrittenDraft(request);
  return (
    <button
      type="submit"
      form={`exchange-${on}`}
      name="preset"
      value={encodeLink({ owner: on, draft, view: by ? { way: by } : {} })}
      data-expect={expect}
      data-challenge={challenge}
      className="me-2 mb-5! inline-flex has-[+button[data-expect]]:mb-2! min-h-9 items-center gap-2 rounded-full border border-credentials px-4 py-1 font-display font-semibold text-credentials text-small hover:bg-credentials/10"
    >
      <Send aria-hidden="true" className="size-3.5" /> {label}
    </button>
  );
}
