/** What a link may hide: each stands as a parameter of the query, and on the document once it says `off`. */
export const canBeHidden = ["hints", "solution"] as const;

/** Puts on the document, before anything is painted, that hints or the solution are hidden: `data-help` in app/styles/globals.css. */
export const hiddenHelpScript = `{const q=new URLSearchParams(location.search);for(const each of ${JSON.stringify(canBeHidden)})if(q.get(each)==="off")document.documentElement.dataset[each]="off"}`;
