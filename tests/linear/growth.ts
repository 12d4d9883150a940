/** What is measured: it takes one text, and may take its time. */
export type Run = (text: string) => unknown;

/** Work that grew faster than its input, each time in milliseconds. */
export type Growth = { readonly length: number; readonly once: number; readonly twice: number };

/** The most that the work may grow when the input doubles; what is linear doubles. */
const most = 3;
/** Below this, in milliseconds, there is more noise than work. */
const measurable = 1.5;
/** What a collector of garbage may add to one run and not to another, in milliseconds. */
const pause = 30;
const rounds = 8;

/**
 * Finds a length up to the limit, in characters, from which twice the text takes more than three times the work;
 * undefined where there is none. Work that cannot be measured at the limit has passed.
 */
export async function fasterThanInput(
  run: Run,
  make: (length: number) => string,
  limit: number,
): Promise<Growth | undefined> {
  const half = Math.floor(limit / 2);
  for (let length = Math.min(1024, half); ; ) {
    const once = await leastCost(run, make(length));
    const twice = once < measurable ? 0 : await leastCost(run, make(2 * length));
    if (twice > 0 && twice <= most * once) return undefined;
    const grown = twice > 0 ? await growthAt(run, make, length) : undefined;
    if (grown || length === half) return grown;
    // What is cheap so far cannot be dear at eight times the length, were it cubic.
    length = Math.min(Math.ceil(length * Math.min(8, Math.max(2, measurable / once))), half);
  }
}

/** The growth of the work from one length to twice of it, where it is more than three times and more than a pause; undefined where it is not. */
export async function growthAt(
  run: Run,
  make: (length: number) => string,
  length: number,
): Promise<Growth | undefined> {
  let once = Number.POSITIVE_INFINITY;
  let twice = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    once = Math.min(once, await cost(run, make(length)));
    twice = Math.min(twice, await cost(run, make(2 * length)));
    if (twice <= most * once + pause) return undefined;
  }
  return { length, once, twice };
}

// Noise only ever adds, and the first runs are those of code that is not compiled yet.
async function leastCost(run: Run, text: string): Promise<number> {
  let least = await cost(run, text);
  for (let again = 0; again < 2 && least >= measurable && least < 20 * measurable; again += 1) {
    least = Math.min(least, await cost(run, text));
  }
  return least;
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
