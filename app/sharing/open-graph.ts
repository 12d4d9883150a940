/**
 * Where the site stands, as far as the build can know: a name that leads nowhere (RFC 2606 §2). Our server puts in its place
 * the name it was given, or nothing: server/pages/ready/html.ts.
 */
export const unknownSite = "https://site.invalid";

type Shared = {
  readonly type: "website" | "article";
  readonly siteName: string;
  readonly locale: string;
  readonly images: Picture[];
};

type Picture = { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };

/** The picture of a page, by its address below /og, and what it shows in words. */
export function pictureOf(address: string, alt: string): Picture[] {
  return [{ url: `/og/${address}.png`, width: 1200, height: 630, alt }];
}

/** How a page is told of where its link is shared; its title and description are the page's own. */
export const sharedPage = {
  type: "website" as const,
  siteName: "Knock Knock",
  locale: "en_US",
  images: pictureOf("site/home", "A neon sign that says 401"),
} satisfies Shared;

/** The same of a text that is read from beginning to end. */
export const sharedArticle = { ...sharedPage, type: "article" as const } satisfies Shared;

/** The same of a text that has a picture of its own. */
export function sharedWith(address: string, alt: string) {
  return { ...sharedArticle, images: pictureOf(address, alt) } satisfies Shared;
}
