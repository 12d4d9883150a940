/** The themes a reader can choose; "system" follows the device. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** Where the choice is kept in the browser, and nowhere else; and the parameter of a link that says one for its page. */
export const themeKey = "theme";

/** Puts the theme on the document, before anything is painted: what the link says, else what was chosen and kept. */
export const themeScript = `{let t=new URLSearchParams(location.search).get("${themeKey}");try{t??=localStorage.getItem("${themeKey}")}catch{}if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}`;
