/** What is measured: it takes one text, and may take its time. */
export type Run = (text: string) => unknown;

/** Work that grew faster than its input, each time in milliseconds. */
export type Growth = { readonly length: number; readonly once: number; readonly twice: number };

/** The most that the work may grow when the input doubles; what is linear doubles. */
const most = 3;
/** Below this, in milliseconds, there is more noise than work. */
const measurable = 1.5;
const rounds = 5;

/**
 * Finds a length up to the limit, in characters, from which twice the text takes more than three times the work;
 * undefined where there is none. Work that cannot be measured at the limit has passed.
 */
export async function fasterThanInput(
  run: Run,
  make: (length: number) => string,
  limit: number,
): Promise<Growth | undefined> {
  let length = Math.min(1024, limit / 2);
  let once = await cost(run, make(length));
  while (once < measurable) {
    if (length === limit / 2) {
      if ((await cost(run, make(limit))) < most * measurable) return undefined;
      break;
    }
    // What is cheap so far cannot be dear at eight times the length, were it cubic.
    length = Math.min(Math.ceil(length * Math.min(8, Math.max(2, measurable / once))), limit / 2);
    once = await cost(run, make(length));
  }
  const grown = await judged(run, make, length);
  // A collector that comes in between spoils one doubling, work that is square every one.
  return grown && judged(run, make, 4 * length <= limit ? 2 * length : length);
}

// Noise only ever adds, so the least of several times is the truest.
async function judged(run: Run, make: (length: number) => string, length: number): Promise<Growth | undefined> {
  let once = Number.POSITIVE_INFINITY;
  let twice = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    once = Math.min(once, await cost(run, make(length)));
    twice = Math.min(twice, await cost(run, make(2 * length)));
    if (once < measurable / 2 || twice <= most * once) return undefined;
  }
  return { length, once, twice };
}

// Other processes do not count in the time of the processor, nor this one's helpers in that of the clock.
async function cost(run: Run, text: string): Promise<number> {
  const begun = performance.now();
  const used = process.cpuUsage();
  await attempt(run, text);
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - begun, (user + system) / 1000);
}

async function attempt(run: Run, text: string): Promise<void> {
  try {
    const made = run(text);
    if (made instanceof Promise) await made;
  } catch (fault) {
    if (fault instanceof RangeError && !/call stack|Invalid (?:string|array) length/.test(fault.message)) return;
    if (!(fault instanceof SyntaxError)) throw fault;
  }
}
