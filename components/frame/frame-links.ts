/**
 * Runs in a page that may stand in a frame: a link opens outside of it, except to a place on the page and to the next step of the same
 * frame, which keeps what the address of the first decides. The link to the full page takes along what stands in the frame.
 */
export const frameLinksScript = `(${aimLinks.toString()})();`;

function aimLinks() {
  function aim({ target }: Event) {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!link?.hasAttribute("href")) return;
    const isOurs = link.origin === location.origin || link.host === location.host;
    if (isOurs && link.pathname === location.pathname && link.hash !== "") return;
    if (isOurs && link.pathname.startsWith("/embed/")) {
      link.search = location.search;
      return;
    }
    if (link.hasAttribute("data-full-page")) {
      link.search = location.search;
      link.hash = location.hash;
    }
    link.target = "_blank";
    link.relList.add("noopener");
  }
  // Before the framework's own links hear of it.
  for (const sign of ["pointerdown", "focusin", "click"]) addEventListener(sign, aim, { capture: true });
}
