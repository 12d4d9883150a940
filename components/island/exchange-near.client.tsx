"use client";

import { useEffect, useRef } from "react";
// On the server the exchange itself; in the browser a stand-in, so that the first code does not hold it.
import { Exchange as AtOnce } from "#exchange-at-once";
import { type PlainProps, takeOver } from "./take-over.client";

/**
 * The exchange. The server writes it whole, a plain form that works as it is. The browser leaves that HTML alone until the exchange
 * comes near, a link brings a draft, or one of its buttons is pressed; then the code is fetched and takes the place over.
 */
export function ExchangeNear(props: PlainProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const { current } = place;
    return current ? takeOver(current, () => latest.current) : undefined;
  }, []);

  if (typeof window === "undefined") {
    return (
      <div ref={place}>
        <AtOnce {...props} />
      </div>
    );
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: keeps what the server wrote, and writes nothing itself
  return <div ref={place} className="min-h-96" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}
