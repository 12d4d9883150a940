import type { Metadata } from "next";
import { planPages } from "#app/plan-pages.ts";
import { titleAt } from "#components/plan/model/listed.ts";
import { Page } from "#components/ui/page";
import { guide } from "#content/course/guide";
import { parts } from "#content/course/parts";
import { readyPlans } from "#content/course/plans";
import { wrongIdeas } from "#content/course/wrong-ideas";
import { loadLessons } from "#content/lessons";
import { PartSection } from "./part-section";
import { PlanSection } from "./plan-section";

export const metadata: Metadata = {
  title: "A guide for teachers",
  description:
    "Three plans that are ready, and for each part of the course what to show on the projector, what to ask, and which wrong ideas to expect.",
};

export default async function TeachersGuide() {
  const [lessons, pages] = await Promise.all([loadLessons(), planPages()]);
  return (
    <Page
      kind="text"
      title="A guide for teachers"
      lede="Three plans that are ready. Below them, for each part of the course: what the class should be able to do, what to show, what to ask, and which wrong ideas to expect."
    >
      <section aria-labelledby="plans" className="mt-10">
        <h2 id="plans" className="scroll-mt-20 font-bold text-head">
          Ready plans
        </h2>
        {readyPlans.map((plan) => (
          <PlanSection key={plan.id} plan={plan} titleOf={(at) => titleAt(at, pages)} />
        ))}
      </section>
      {guide.map((each) => {
        const part = parts.find(({ id }) => id === each.part);
        const own = lessons.filter(({ part: of }) => of === each.part);
        return part && <PartSection key={part.id} part={part} guide={each} lessons={own} ideas={wrongIdeas} />;
      })}
    </Page>
  );
}
