/** Times in milliseconds, as they are told: how many, the median, the 95th of a hundred, the 99th, and the longest. */
export function figuresOf(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return `${sorted.length} answers: median ${at(0.5)} ms, 95th ${at(0.95)} ms, 99th ${at(0.99)} ms, longest ${at(1)} ms`;
}
