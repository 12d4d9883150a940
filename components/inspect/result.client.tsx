"use client";

import { Eye, EyeOff } from "lucide-react";
import { memo, useMemo, useState } from "react";
import { diagnose } from "#http/diagnose";
import { inspect } from "#http/inspect/inspect";
import { type Paste, pasteLimit } from "#http/inspect/pasted";
import { readPasted } from "#http/inspect/read";
import { SmallButton } from "../ui/small-button";
import { DiagnosisView } from "./diagnosis/diagnosis-view";
import { Inspection } from "./inspection";
import { maskMessage } from "./parts/masked";
import { Tools } from "./tools/tools";

type Props = { readonly id: string; readonly text: string };

/** All there is to say of a pasted text: why, what next, and the findings; says so where nothing was recognized, or where it is too long. */
export const Result = memo(function Result({ id, text }: Props) {
  const [open, setOpen] = useState(false);
  const { paste, diagnosis, findings } = useMemo(() => {
    const read = readPasted(text);
    const now = Date.now() / 1000;
    return { paste: read, diagnosis: diagnose(read, now), findings: inspect(read.messages, now) };
  }, [text]);
  const masked = useMemo(() => paste.messages.map(maskMessage), [paste]);

  if (text.trim() === "") return null;
  if (paste.messages.length === 0) return <Unrecognized paste={paste} />;
  const messages = open ? paste.messages : masked;
  const hides = JSON.stringify(masked) !== JSON.stringify(paste.messages);
  return (
    <>
      <DiagnosisView id={id} diagnosis={diagnosis} messages={messages} />
      <Tools paste={paste} about={diagnosis.about} />
      {paste.better !== undefined && (
        <p className="mb-10 max-w-measure border-edge border-s-3 ps-4" data-better="">
          {paste.better}
        </p>
      )}
      {hides && (
        <p className="mb-4 flex flex-wrap items-center gap-3 text-small text-soft">
          {open ? "Secrets are shown below." : "Below an x stands in place of each character of a secret."}
          <SmallButton aria-pressed={open} onClick={() => setOpen(!open)} data-secrets="">
            {open ? <EyeOff aria-hidden="true" className="size-4" /> : <Eye aria-hidden="true" className="size-4" />}
            {open ? "Mask secrets" : "Show secrets"}
          </SmallButton>
        </p>
      )}
      <Inspection id={id} paste={paste} messages={messages} findings={findings} diagnosis={diagnosis} />
    </>
  );
});

function Unrecognized({ paste }: { readonly paste: Paste }) {
  if (paste.form === "too-long") {
    return (
      <p className="max-w-measure border-param border-s-3 ps-4" data-state="too-long">
        This is longer than {pasteLimit / 1024 / 1024} MiB, more than is read here. Paste the one exchange that matters.
      </p>
    );
  }
  return (
    <div className="max-w-measure border-edge border-s-3 ps-4" data-state="nothing">
      <p className="font-display font-semibold">No HTTP was recognized in this.</p>
      <p className="mt-1">
        {paste.better ?? (
          <>
            A message begins with a line such as <code className="text-small">HTTP/1.1 401 Unauthorized</code>, or a
            header line with its name and a colon. <code className="text-small">curl -i</code> before an address prints
            both.
          </>
        )}
      </p>
    </div>
  );
}
