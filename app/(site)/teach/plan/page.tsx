import type { Metadata } from "next";
import { planPages } from "#app/plan-pages.ts";
import type { Beginning } from "#components/plan/maker/plan-beginnings.client";
import { PlanMaker } from "#components/plan/maker/plan-maker.client";
import { Page } from "#components/ui/page";
import { readyPlans } from "#content/course/plans";
import { loadLessons } from "#content/lessons";

export const metadata: Metadata = {
  title: "Make a course plan",
  description:
    "Put lessons and exercises in an order of your own, with notes, and give them to a class as one link or as a Common Cartridge.",
};

export default async function MakePlan() {
  const ready = readyPlans.map(
    ({ title, lede, steps }): Beginning => ({ label: title, plan: { title, note: lede, steps } }),
  );
  const whole: Beginning = {
    label: "All lessons",
    plan: {
      title: "HTTP status codes, 401 and 403 above all",
      note: "",
      steps: (await loadLessons()).map(({ slug }) => ({ at: `/learn/${slug}`, minutes: 0, note: "" })),
    },
  };
  return (
    <Page
      kind="tool"
      title="Make a course plan"
      lede="Lessons and exercises in your order, with your notes. The whole plan is carried in its link; nothing is stored."
    >
      <noscript>
        <p className="max-w-measure border-param border-s-3 ps-4">
          Making a plan needs JavaScript. Three plans that are ready stand in{" "}
          <a href="/teach/guide#plans">the guide for teachers</a>.
        </p>
      </noscript>
      <PlanMaker pages={await planPages()} beginnings={[...ready, whole]} />
    </Page>
  );
}
