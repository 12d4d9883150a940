import type { PastedMessage } from "../pasted";

const words =
  /^.{0,400}?(?:blocked by CORS policy|Cross-Origin Request Blocked|XMLHttpRequest cannot load|is therefore not allowed access).{0,1000}$/m;

/** What a browser's console says of an answer becomes its content, where it was pasted beside it and it has none. Throws nothing. */
export function withConsoleWords(messages: readonly PastedMessage[], text: string): readonly PastedMessage[] {
  const answer = messages.findLast(({ kind }) => kind === "response");
  if (!answer || answer.content !== "" || messages.length > 8) return messages;
  const [said] = words.exec(text.slice(0, 65_536)) ?? [];
  return said === undefined
    ? messages
    : messages.map((each) => (each === answer ? { ...each, content: said.trim() } : each));
}
