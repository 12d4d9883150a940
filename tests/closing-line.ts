import type { FullConfig, FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";

/** Ends a run with one plain line: how many tests passed, failed, were skipped, and by name those that passed at a second try alone. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;
  private mayBeFlaky = true;

  onBegin({ failOnFlakyTests }: FullConfig, suite: Suite) {
    this.suite = suite;
    this.mayBeFlaky = !failOnFlakyTests;
  }

  onEnd(_result: FullResult) {
    console.log(`\n${closingLine(this.suite?.allTests() ?? [], this.mayBeFlaky)}`);
  }
}

/** The line itself. Where a flaky test fails the run, it counts as failed. */
export function closingLine(tests: readonly Pick<TestCase, "title" | "outcome">[], mayBeFlaky: boolean): string {
  const count = (wanted: string) => tests.filter((test) => test.outcome() === wanted).length;
  const flaky = tests.filter((test) => test.outcome() === "flaky").map(({ title }) => title);
  const passed = count("expected") + (mayBeFlaky ? flaky.length : 0);
  const failed = count("unexpected") + (mayBeFlaky ? 0 : flaky.length);
  const line = `${passed} passed, ${failed} failed, ${count("skipped")} skipped`;
  return flaky.length === 0 ? line : `${line}; flaky: ${flaky.join("; ")}`;
}
