/** The content that stood on these lines, without the prompt that follows the last answer in a terminal. */
export function contentOf(rows: readonly string[]): string {
  const last = rows.findLastIndex((row) => row.trim() !== "");
  const prompt = /^(?:[\w.@~/:\\ -]{0,300}[$%#❯➜])(?: .*)?$/.test(rows[last] ?? "");
  return rows
    .slice(0, prompt ? last : last + 1)
    .join("\n")
    .trim();
}
