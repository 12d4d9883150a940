import type { Metadata } from "next";
import { siteOfTheWay } from "#app/origin/fields-of-the-way.ts";
import { SheetPage } from "#components/print/sheet-page";
import { askedFor } from "../asked";

export const metadata: Metadata = {
  title: "Key of a worksheet",
  description: "The answers to a printed set of exercises, with the reasons and the sections.",
  robots: { index: false },
};

export default async function KeyPage({ searchParams }: PageProps<"/print/key">) {
  const asked = await askedFor(await searchParams);
  return <SheetPage kind="key" asked={asked} site={await siteOfTheWay()} />;
}
