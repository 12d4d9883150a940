import type { Metadata } from "next";
import { searchIndex } from "#app/search.json/documents.ts";
import { nearest } from "#components/search/engine/nearest.ts";
import { NearestDoors } from "#components/search/nearest-doors";
import { Lost } from "#components/site/lost";

export const metadata: Metadata = { title: "404 Not Found", robots: { index: false } };

/** What our own server shows, as a 404, for a path that has no page: the page of the framework is not told the path. */
export default async function LostPage({ params }: PageProps<"/lost/[...path]">) {
  const { path } = await params;
  return (
    <Lost>
      <NearestDoors near={nearest(await searchIndex(), `/${path.join("/")}`, 5)} />
    </Lost>
  );
}
