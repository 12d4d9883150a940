/** The sizes of type there are: a link says one by `?size=large`. */
export type Size = "usual" | "large";

/** The parameter of a link, and where the choice is kept until the visit ends. */
export const sizeKey = "size";

/**
 * Puts the size on the document, before anything is painted: what the link says, else what was chosen before on this visit.
 * A frame on somebody else's page has its link alone, for several frames share what is kept.
 */
export const sizeScript = `{const s=new URLSearchParams(location.search).get("${sizeKey}");let size=s==="large"||s==="usual"?s:null;if(self===top)try{if(size)sessionStorage.setItem("${sizeKey}",size);else size=sessionStorage.getItem("${sizeKey}")}catch{}if(size==="large")document.documentElement.dataset.size=size}`;
