import { type Judged, judge } from "#components/frameworks/judge.ts";
import { loadFrameworks, loadResults, type NamedFramework, type Results } from "#content/frameworks";
import { type Situation, situations } from "#content/frameworks/situations";

/** A framework in one situation: the response as it is kept and how it is judged; nothing where it leaves it to its user. */
export type AskedCell = {
  readonly id: string;
  readonly href: string;
  readonly situation: Situation;
  readonly came: (Judged & { readonly text: string }) | undefined;
};

/** A framework that was run, with what came back in each of the eight situations. */
export type AskedFramework = NamedFramework & { readonly results: Results; readonly cells: readonly AskedCell[] };

/** Every framework that was run, with what is kept of it, judged. */
export async function askedFrameworks(): Promise<readonly AskedFramework[]> {
  return (await loadFrameworks()).map((framework) => {
    const results = loadResults(framework.id);
    const cells = situations.map((situation) => {
      const text = results.answers[situation.id]?.join("\n");
      const came =
        text === undefined ? undefined : { ...judge(situation.request(framework).head, text, situation), text };
      return {
        id: `${framework.id}-${situation.id}`,
        href: `/frameworks/${framework.id}#${situation.id}`,
        situation,
        came,
      };
    });
    return { ...framework, results, cells };
  });
}
