/** A page that a plan can lead to: its address, its title, the group it is listed in, and the exercises that are done there. */
export type Listed = {
  readonly at: string;
  readonly title: string;
  readonly group: string;
  readonly exercises: readonly string[];
};

/** The page behind an address of a plan, its query and fragment left aside; undefined for one that is not listed. */
export function pageAt(at: string, pages: readonly Listed[]): Listed | undefined {
  const path = /^[^?#]*/.exec(at)?.[0];
  return pages.find((page) => page.at === path);
}

/** What an address is called: the title of its page, or else the address itself. */
export function titleAt(at: string, pages: readonly Listed[]): string {
  return pageAt(at, pages)?.title ?? at;
}
