/** The themes a reader can choose; "system" follows the device. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** Where the choice is kept in the browser, and nowhere else. */
export const themeKey = "theme";

/** Puts the kept choice on the document, before anything is painted. */
export const themeScript = `try{const t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
