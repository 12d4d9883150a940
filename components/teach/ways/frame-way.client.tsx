"use client";

import { frameMarkup } from "../link/ways-to-take";
import { CopiedText } from "./copied-text.client";

type Props = {
  /** The whole address of the frame; undefined where the page stands in none. */
  readonly frame: string | undefined;
  readonly title: string;
};

/** The markup for a page of one's own. */
export function FrameWay({ frame, title }: Props) {
  if (frame === undefined)
    return (
      <p className="text-small">
        This page stands in no frame: lessons, exercises, the steps of “Which code?” and the sandbox do. Link to it
        instead.
      </p>
    );
  return (
    <div className="flex flex-col gap-3">
      <CopiedText label="HTML for your page" text={frameMarkup(frame, title)} copy="Copy HTML" rows={5} />
      <p className="text-soft text-tiny">
        It sets no cookie and asks nobody else for anything. It tells the page around it how high it is.
      </p>
    </div>
  );
}
