/** Takes a parameter out of the address: what a link says would win over a choice when the page is reloaded. The fragment stays. */
export function forgetLink(key: string) {
  const address = new URL(location.href);
  if (!address.searchParams.has(key)) return;
  address.searchParams.delete(key);
  history.replaceState(history.state, "", address);
}
