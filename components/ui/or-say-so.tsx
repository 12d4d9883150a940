import type { ComponentType } from "react";
import { SmallButton } from "./small-button";

/** The part of a module as `lazy` wants it; one whose code does not come, offline or after the site was renewed, says so, and all else stays. */
export async function orSaySo<Module, Props>(
  coming: Promise<Module>,
  part: (module: Module) => ComponentType<Props>,
): Promise<{ readonly default: ComponentType<Props> }> {
  try {
    return { default: part(await coming) };
  } catch {
    return { default: DidNotCome };
  }
}

function DidNotCome() {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 p-3 text-challenge text-tiny" data-did-not-come="">
      This part failed to load: you may be offline, or the site was updated. Your request is kept in the address.
      <SmallButton onClick={() => location.reload()}>Reload the page</SmallButton>
    </p>
  );
}
