/** How a page is told of where its link is shared; its title and description are the page's own. */
export const sharedPage = { type: "website", siteName: "Knock Knock", locale: "en_US" } as const;

/** The same of a text that is read from beginning to end. */
export const sharedArticle = { ...sharedPage, type: "article" } as const;
