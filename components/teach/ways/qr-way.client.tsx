"use client";

import { Download, Maximize } from "lucide-react";
import { useMemo } from "react";
import { mostInQr, qrOf } from "../link/qr";
import { Projected } from "./projected.client";
import { QrDrawing, qrFile } from "./qr-drawing";

/** The link as a QR code, to be shown on a projector or printed; where it is too long for one, a sentence. */
export function QrWay({ address }: { readonly address: string }) {
  const code = useMemo(() => qrOf(address), [address]);
  if (!code)
    return (
      <p className="text-small" data-too-long="">
        This link is too long for a QR code, which holds {mostInQr} octets at most. Share it as a link, or take headers
        and content out of the request.
      </p>
    );
  return (
    <div className="flex flex-col items-start gap-3">
      <QrDrawing code={code} label="QR code of the link" className="w-full max-w-60 rounded-md border border-line" />
      {code.dense && (
        <p className="text-soft text-tiny">
          The link is long, so the code is fine. Show it full screen, and have students come close.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Projected
          label={
            <>
              <Maximize aria-hidden="true" className="size-4" /> Full screen
            </>
          }
          title="Scan to open"
          address={address}
        >
          <QrDrawing code={code} label="QR code of the link" className="max-h-[72dvh] w-[min(90vw,72dvh)]" />
        </Projected>
        <a
          className="button no-underline"
          download="link.svg"
          href={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(qrFile(code))}`}
        >
          <Download aria-hidden="true" className="size-4" /> Save as SVG
        </a>
      </div>
    </div>
  );
}
