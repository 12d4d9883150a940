import type { Metadata } from "next";
import { siteOfTheWay } from "#app/origin/fields-of-the-way.ts";
import { SheetPage } from "#components/print/sheet-page";
import { askedFor } from "../asked";

export const metadata: Metadata = {
  title: "Worksheet",
  description: "A set of exercises on paper, with room for what is to be written.",
  robots: { index: false },
};

export default async function WorksheetPage({ searchParams }: PageProps<"/print/worksheet">) {
  const asked = await askedFor(await searchParams);
  return <SheetPage kind="worksheet" asked={asked} site={await siteOfTheWay()} />;
}
