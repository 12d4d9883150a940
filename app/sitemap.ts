import type { MetadataRoute } from "next";
import { originOf } from "#http/target-uri";
import { fieldsOfTheWay } from "./origin/fields-of-the-way";
import { sitePages } from "./site-pages";

/** Every page there is to read, on the origin that was asked; none where that cannot be told. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = originOf({ target: "/", fields: await fieldsOfTheWay() });
  return origin === undefined ? [] : sitePages.map((page) => ({ url: origin + page }));
}
