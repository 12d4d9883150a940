/**
 * Runs in a page that stands in a frame: tells the page around it how high its content is, at first and whenever that changes, in
 * CSS pixels. `{ type: "knock-knock", height }` is ours; `{ subject: "lti.frameResize", height }` is what Canvas heeds.
 */
export const frameHeightScript = `(${tellHeight.toString()})();`;

function tellHeight() {
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "knock-knock", height }, "*");
    parent.postMessage({ subject: "lti.frameResize", height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
}
