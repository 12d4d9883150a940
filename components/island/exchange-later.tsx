import type { ExchangeProps } from "../exchange/exchange.client";

/** Stands in for the exchange in the browser's first code, which does not hold it: see exchange-near.client.tsx. */
export function Exchange(_props: ExchangeProps) {
  return null;
}
