import { type Findable, find, type Index } from "./find";
import { tokensOf } from "./words";

/**
 * The places that a path which leads nowhere may have meant, the nearest first, at most `most`: codes by their number, within
 * their class, and all else by its words. Places of the part that the path begins with come before others.
 * @example nearest(index, "/learn/basik", 3) // /learn/basic before /schemes/basic
 */
export function nearest(index: Index, path: string, most: number): readonly Findable[] {
  const segments = decoded(path).split("/").filter(Boolean);
  const [part = "", ...rest] = segments;
  const words = tokensOf((rest.length > 0 ? rest : segments).join(" ").slice(0, 100)).filter(
    (word) => word.length > 1 || /^\d/.test(word),
  );
  const number = words.find((word) => /^\d+$/.test(word));
  const found = find(index, words.join(" "), 30).flatMap(({ place, named }) => (named > 0.55 ? [place] : []));
  const near = number !== undefined && !isCode(index, number) ? codesNear(index, number) : [];
  const own = found.filter(({ address }) => rest.length > 0 && address.startsWith(`/${part}/`));
  return [...new Set([...near, ...own, ...found])].filter(({ address }) => !address.includes("#")).slice(0, most);
}

function isCode({ places }: Index, number: string): boolean {
  return places.has(`/status/${number}`);
}

/** The codes of the class that the first digit names, by how much of the number they share, and then by how far they are from it. */
function codesNear({ places }: Index, number: string): readonly Findable[] {
  const [digit = ""] = number;
  const shown = Number(number.slice(0, 3).padEnd(3, "0"));
  const codes = [...places.values()].filter(({ kind, title }) => kind === "code" && title.startsWith(digit));
  const distance = ({ title }: Findable) => Math.abs(Number(title.slice(0, 3)) - shown);
  return codes.toSorted((one, other) => distance(one) - distance(other)).slice(0, 3);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
