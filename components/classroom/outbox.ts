/** What became of one try to tell: told, of no use to anybody, too late because all is over, or to be tried again, in so many seconds where that was said. */
export type Fate = "told" | "dropped" | "over" | { readonly again: number | undefined };

/** How an outbox tells, and what it tells of itself. */
export type OutboxOptions<Report> = {
  readonly send: (report: Report) => Promise<Fate>;
  /** Told whenever what waits has changed, the oldest first. */
  readonly keep?: (waiting: readonly Report[]) => void;
  /** Told when a try failed (true), and when one succeeded after that (false). */
  readonly stuck?: (stuck: boolean) => void;
  readonly over?: () => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** What waited before. */
  readonly waiting?: readonly Report[];
};

/** What tells reports one after the other, and each until it is told. */
export type Outbox<Report> = { readonly add: (report: Report) => void; readonly stop: () => void };

/** The most reports that wait; beyond them the oldest go. */
export const mostWaiting = 100;

// In milliseconds: the first pause is short, for another server may be there at once.
const firstPause = 200;
const longestPause = 8_000;

/** Makes an outbox: reports go in order, one at a time, and again after longer and longer pauses for as long as nobody takes them. */
export function createOutbox<Report>(options: OutboxOptions<Report>): Outbox<Report> {
  const { send, keep = () => {}, stuck = () => {}, over = () => {}, wait = pause } = options;
  let waiting: readonly Report[] = (options.waiting ?? []).slice(-mostWaiting);
  let busy = false;
  let stopped = false;

  function become(next: readonly Report[]): void {
    waiting = next;
    keep(waiting);
  }

  async function run(): Promise<void> {
    if (busy) return;
    busy = true;
    let failed = 0;
    for (let [first] = waiting; first !== undefined && !stopped; [first] = waiting) {
      const fate = await send(first);
      if (stopped) break;
      if (typeof fate === "object") {
        failed += 1;
        if (failed === 1) stuck(true);
        await wait(fate.again === undefined ? pauseAfter(failed) : fate.again * 1000);
        continue;
      }
      if (failed > 0) stuck(false);
      failed = 0;
      if (fate === "over") {
        stopped = true;
        become([]);
        over();
        break;
      }
      const told = first;
      become(waiting.filter((each) => each !== told));
    }
    busy = false;
  }

  if (waiting.length > 0) void run();
  return {
    add(report) {
      if (stopped) return;
      become([...waiting, report].slice(-mostWaiting));
      void run();
    },
    stop() {
      stopped = true;
    },
  };
}

// A part of it by chance, so that a class does not come back in one moment.
function pauseAfter(failed: number): number {
  return Math.min(longestPause, firstPause * 2 ** (failed - 1)) * (0.5 + Math.random() / 2);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
