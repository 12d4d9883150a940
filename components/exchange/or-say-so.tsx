import type { ComponentType } from "react";

/** A part whose code did not come, because the network is away or the site was renewed meanwhile, says so; all else stays. */
export function orSaySo<P>(
  coming: Promise<{ readonly default: ComponentType<P> }>,
): Promise<{ readonly default: ComponentType<P> }> {
  return coming.catch(() => ({ default: DidNotCome }));
}

function DidNotCome() {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 p-3 text-challenge text-tiny" data-did-not-come="">
      This part of the page did not come: the network is away, or the site was renewed. Your request is kept in the
      address.
      <button type="button" className="button min-h-8 px-3 py-1 text-tiny" onClick={() => location.reload()}>
        Load the page again
      </button>
    </p>
  );
}
