/**
 * A page that may stand in a frame of another site, with its links opening outside of it, scripts or none: no other page of this site
 * may stand in that frame. A link to a place on the page, or to another page for frames, is left as it is.
 */
export function linksOutside(html: string): string {
  return html.replace(/<a\b(?![^>]*\btarget=)(?=[^>]*\bhref="(?!#|\/embed\/))/g, '<a target="_blank" rel="noopener"');
}
