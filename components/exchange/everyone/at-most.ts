/** Does jobs, at most `limit` of them at a time, and tells of each result as it comes. A job that fails ends all with its error. */
export async function atMost<Result>(
  limit: number,
  jobs: readonly (() => Promise<Result>)[],
  done: (index: number, result: Result) => void,
): Promise<void> {
  const waiting = jobs.entries();
  const work = async () => {
    for (const [index, job] of waiting) done(index, await job());
  };
  await Promise.all(Array.from({ length: Math.min(limit, jobs.length) }, work));
}
