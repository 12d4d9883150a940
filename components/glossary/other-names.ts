/** The names of a term that say more than its plural or another way to write it, such as “reverse proxy” for a gateway. */
export function otherNames(term: string, also: readonly string[]): readonly string[] {
  const names = [term];
  for (const each of also) if (!names.some((name) => isFormOf(each, name))) names.push(each);
  return names.slice(1);
}

// A plural, or a verb in another form, begins as the word does, but for its last letter: proxy, proxies.
function isFormOf(name: string, of: string): boolean {
  const [one, other] = [plain(name), plain(of)];
  return one === other || (one.length > other.length && one.startsWith(other.slice(0, -1)));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("-", " ");
}
