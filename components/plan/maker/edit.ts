import { isOwnAddress, mostSteps, type Plan, type PlanStep } from "../model/plan";

/** What a teacher does to a plan. `at` counts its steps from 0. */
export type Edit =
  | { readonly do: "open"; readonly plan: Plan }
  | { readonly do: "say"; readonly title?: string; readonly note?: string }
  | { readonly do: "add"; readonly step: PlanStep }
  | { readonly do: "change"; readonly at: number; readonly step: PlanStep }
  | { readonly do: "move"; readonly at: number; readonly by: 1 | -1 }
  | { readonly do: "remove"; readonly at: number };

/** The plan after an edit; the same where there is nothing to do. */
export function edited(plan: Plan, edit: Edit): Plan {
  const { steps } = plan;
  switch (edit.do) {
    case "open":
      return edit.plan;
    case "say":
      return { ...plan, title: edit.title ?? plan.title, note: edit.note ?? plan.note };
    case "add":
      return steps.length < mostSteps ? { ...plan, steps: [...steps, edit.step] } : plan;
    case "change":
      return { ...plan, steps: steps.map((step, index) => (index === edit.at ? edit.step : step)) };
    case "move": {
      const [one, other] = [steps[edit.at], steps[edit.at + edit.by]];
      if (!one || !other) return plan;
      const moved = steps.map((step, index) => (index === edit.at ? other : index === edit.at + edit.by ? one : step));
      return { ...plan, steps: moved };
    }
    case "remove":
      return { ...plan, steps: steps.filter((_, index) => index !== edit.at) };
  }
}

/**
 * The address of this site in what somebody pasted: a whole link to `site`, or a path. A sentence where it is neither.
 * @example addressIn("https://knock.example/learn/basic?seed=2", "https://knock.example") // { at: "/learn/basic?seed=2" }
 */
export function addressIn(pasted: string, site: string): { readonly at: string } | { readonly fault: string } {
  const host = new URL(site).host;
  const trimmed = pasted.trim();
  // On a board an address is written without its scheme.
  const text = trimmed.startsWith(`${host}/`) ? trimmed.slice(host.length) : trimmed;
  if (!URL.canParse(text, site)) return { fault: "This is no address." };
  const url = new URL(text, site);
  if (url.host !== host) return { fault: `A plan leads to pages of this site, ${host}, and nowhere else.` };
  const at = url.pathname + url.search + url.hash;
  return isOwnAddress(at) ? { at } : { fault: "This address cannot be used." };
}
