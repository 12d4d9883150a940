"use client";

import { useEffect, useRef, useState } from "react";
import { afterRest } from "../ui/after-frame";
import { SmallButton } from "../ui/small-button";

type Props = {
  /** The path of the link, with query and fragment. */
  readonly address: string;
  /** Told the id of a place that the link names and the page does not have. */
  readonly onMissing: (id: string) => void;
  /** Told the whole address that the view shows, when somebody wants to keep it. */
  readonly onUse: (address: string) => void;
};

/** The very page that a link opens, in a frame: what is pressed and written there can become the link. */
export function View({ address, onMissing, onUse }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState(address);
  const [times, setTimes] = useState(0);

  useEffect(() => (shown === address ? undefined : afterRest(() => setShown(address))), [shown, address]);

  // What is written in a page stands in its address once the typing rests, or once the code that was held back is there.
  function use(looks = 5) {
    const found = inFrame(frame.current);
    const isNew = found !== location.origin + shown;
    if (!isNew && looks > 1) afterRest(() => use(looks - 1));
    else if (found === undefined) setTimes(times + 1);
    else if (isNew) onUse(found);
  }

  function loaded() {
    const document = frame.current?.contentDocument;
    const [, id = ""] = /#([\w-]+)$/.exec(shown) ?? [];
    if (document && id !== "" && !document.getElementById(id)) onMissing(id);
  }

  return (
    <section aria-labelledby="view" className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id="view" className="font-semibold text-body">
          What students see
        </h2>
        <SmallButton onClick={() => afterRest(use)}>Use what the view shows</SmallButton>
      </div>
      {/* Made anew for each link: a frame that is led on would leave its steps in the history of this page. */}
      <iframe
        key={`${times} ${shown}`}
        ref={frame}
        src={shown}
        title="What students see"
        loading="lazy"
        onLoad={loaded}
        className="h-[36rem] w-full rounded-box border border-line bg-paper beside:h-[calc(100dvh-var(--header-height)-5rem)]"
      />
    </section>
  );
}

/** The address of the page in a frame; undefined where a link led it to another site, whose address nobody may read. */
function inFrame(frame: HTMLIFrameElement | null): string | undefined {
  try {
    return frame?.contentWindow?.location.href;
  } catch {
    return undefined;
  }
}
