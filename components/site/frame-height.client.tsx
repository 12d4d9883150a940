"use client";

import { useEffect } from "react";

/** Tells the page around a frame how high its content is, at first and whenever that changes: `{ type: "knock-knock", height }`, in CSS pixels. */
export function FrameHeight() {
  useEffect(() => {
    if (window.parent === window) return;
    const { documentElement, body } = document;
    const tell = () =>
      window.parent.postMessage({ type: "knock-knock", height: Math.ceil(body.getBoundingClientRect().height) }, "*");
    const observer = new ResizeObserver(tell);
    observer.observe(body);
    observer.observe(documentElement);
    return () => observer.disconnect();
  }, []);
  return null;
}
