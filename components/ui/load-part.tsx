import type { ComponentType } from "react";
import { SmallButton } from "./small-button";

/** The part of a module, for `lazy`. Where its code fails to load, offline or after the site was updated, a part that says so, and all else stays. */
export async function loadPart<Module, Props>(
  coming: Promise<Module>,
  part: (module: Module) => ComponentType<Props>,
): Promise<{ readonly default: ComponentType<Props> }> {
  try {
    return { default: part(await coming) };
  } catch {
    return { default: FailedToLoad };
  }
}

function FailedToLoad() {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 p-3 text-challenge text-tiny" data-failed-to-load="">
      This part failed to load: you may be offline, or the site was updated. Your request is kept in the address.
      <SmallButton onClick={() => location.reload()}>Reload the page</SmallButton>
    </p>
  );
}
