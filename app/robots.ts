import type { MetadataRoute } from "next";
import { originOf } from "#http/target-uri";
import { fieldsOfTheWay } from "./origin/fields-of-the-way";

/** Lets everybody read the pages, and keeps out of the sandbox who only looks for pages. RFC 9309. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = originOf({ target: "/", fields: await fieldsOfTheWay() });
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/api/" },
    ...(origin !== undefined && { sitemap: `${origin}/sitemap.xml` }),
  };
}
