/** A `fetch` that knows several servers of one site, as a load balancer does: it asks one, and the next where that does not answer. */
export function fetchAmong(addresses: readonly string[], begin = 0): typeof fetch {
  let at = begin;
  return async (input, init) => {
    const path = String(input);
    try {
      return await fetch(`${addresses[at % addresses.length]}${path}`, init);
    } catch (fault) {
      at += 1;
      throw fault;
    }
  };
}
