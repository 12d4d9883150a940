import type { Metadata } from "next";
import { planPages } from "#app/plan-pages.ts";
import { PlanView } from "#components/plan/plan-view.client";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: "Course plan",
  description: "A course plan that a teacher made: lessons and exercises in order, with what you have done of them.",
};

export default async function CoursePlan() {
  return (
    <Page kind="text" title="Course plan" lede="What your teacher chose for you, in order.">
      <noscript>
        <p className="max-w-measure border-param border-s-3 ps-4">
          A plan stands in the part of its link that is never sent to a server, so only JavaScript can show it. Without
          it, go on to <a href="/learn">all lessons</a> or <a href="/exercises">all exercises</a>.
        </p>
      </noscript>
      <div className="mt-8">
        <PlanView pages={await planPages()} />
      </div>
    </Page>
  );
}
