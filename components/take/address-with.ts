import { sizeKey } from "../site/size";
import { themeKey } from "../site/theme";

/** The address of this page with a fragment, and with the theme and the size that were chosen for it. */
export function addressWith(fragment: string): string {
  const address = new URL(location.href);
  const { theme, size } = document.documentElement.dataset;
  for (const [key, value] of [
    [themeKey, theme],
    [sizeKey, size],
  ] as const) {
    if (value) address.searchParams.set(key, value);
  }
  address.hash = fragment;
  return address.href;
}
