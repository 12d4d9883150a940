/** Runs a task once the frame that is due has been drawn, so that the frame need not wait for it. Gives a function that takes it back. */
export function afterFrame(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

// In milliseconds; longer than between two keys on a slow machine.
const rest = 400;

/** Runs a task once nothing has put it off for a while. Gives a function that takes it back. */
export function afterRest(task: () => void): () => void {
  const timer = setTimeout(task, rest);
  return () => clearTimeout(timer);
}
