/** Who waits for something to happen in a room of this process. */
export class Listeners {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Wakes all that wait for a room. */
  wake(room: string): void {
    for (const call of this.#waiting.get(room) ?? []) call();
  }

  /** Waits for a room to be told of, for so many milliseconds, or until it is aborted. */
  wait(room: string, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const calls = this.#waiting.get(room) ?? new Set();
      this.#waiting.set(room, calls);
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        calls.delete(done);
        if (calls.size === 0 && this.#waiting.get(room) === calls) this.#waiting.delete(room);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      timer.unref();
      signal.addEventListener("abort", done, { once: true });
      calls.add(done);
    });
  }
}
