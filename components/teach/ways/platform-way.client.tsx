"use client";

import { classroomAddress, oEmbedAddress } from "../link/ways-to-take";
import { CopiedText } from "./copied-text.client";

type Props = { readonly origin: string; readonly address: string; readonly frames: boolean };

/** The ways into a learning platform: Google Classroom by its own form, others by oEmbed. */
export function PlatformWay({ origin, address, frames }: Props) {
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col items-start gap-2">
        <a className="button no-underline" href={classroomAddress(address)} target="_blank" rel="noreferrer">
          Share in Google Classroom
        </a>
        <p className="text-soft text-tiny">
          Opens Google’s form with the link in it. Until you press it, nothing goes to Google.
        </p>
      </div>
      {frames && (
        <div className="flex flex-col gap-2">
          <CopiedText
            label="oEmbed address"
            text={oEmbedAddress(origin, address)}
            copy="Copy oEmbed address"
            rows={3}
          />
          <p className="text-soft text-tiny">
            For Moodle, WordPress and others that make a frame of a link. Many find it by themselves: paste the link.
          </p>
        </div>
      )}
    </div>
  );
}
