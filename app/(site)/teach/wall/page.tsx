import type { Metadata } from "next";
import { Page } from "#components/ui/page";
import { Wall } from "#components/wall/wall.client";
import { loadExercises } from "#content/exercises";
import { loadLessons } from "#content/lessons";
import { shownResources } from "#content/resources";

export const metadata: Metadata = {
  title: "The wall",
  description:
    "Open a room, give your class the link, and see on the wall what they send in the sandbox: status and decision, as it happens.",
};

export default async function TeachWall() {
  const exercises = await loadExercises();
  const lessons = await loadLessons();
  const pages = [
    { href: "/sandbox", title: "Sandbox", group: "Pages" },
    ...exercises.map(({ id, title }) => ({ href: `/exercises/${id}`, title, group: "Exercises" })),
    ...lessons.map(({ slug, title }) => ({ href: `/learn/${slug}`, title, group: "Lessons" })),
  ];
  const titles = Object.fromEntries([
    ["~", "Rules of their own"],
    ["", "Another address"],
    ...[...shownResources, ...exercises].map(({ id, title }) => [id, title]),
  ]);
  return (
    <Page kind="bench" title="The wall" lede="What your class sends in the sandbox, as it happens.">
      <Wall pages={pages} titles={titles} />
    </Page>
  );
}
