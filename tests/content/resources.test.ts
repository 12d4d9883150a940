import { expect, test } from "@playwright/test";
import { exerciseIds } from "#content/exercises";
import { groups, resourceAnswering, shownResources } from "#content/resources";
import { messageOf } from "#http/draft";
import { httpbin } from "#sandbox/httpbin/httpbin";
import { httpbinBase } from "#sandbox/httpbin/reply";
import { createOrigin, type Handler, type Part, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import { statusBase, statusHandler } from "#sandbox/status/status";
import { moment } from "../fixtures/moment";
import { base as sandboxBase } from "../fixtures/sandbox";

test("every resource that is code is shown in the sandbox, once, and is no exercise", () => {
  const shown = shownResources.map(({ id }) => id);
  expect(shown.filter((id) => id !== "status" && id !== "httpbin").sort()).toEqual([...resources.keys()].sort());
  expect(shown.filter((id) => exerciseIds().includes(id))).toEqual([]);
});

test("every shown resource starts at its own address, in a group there is, and is answered by the server", async () => {
  const handlers = new Map<string, Handler | Part>([
    [sandboxBase, sandboxHandler(sandboxBase, new Map(), resources)],
    [statusBase, statusHandler],
    [httpbinBase, httpbin],
  ]);
  const origin = createOrigin(handlers, () => moment);
  for (const { id, base, start, group, answers } of shownResources) {
    expect(groups, id).toContain(group);
    expect(start.target.startsWith(base), id).toBe(true);
    const { response } = await origin(messageOf(start));
    const known = answers.length > 0 ? [200, ...answers] : [200, Number(start.target.split("/").at(-1))];
    expect(known, id).toContain(response.status);
  }
});

test("a status leads to the resource that is about it before one that has it beside others", () => {
  expect(resourceAnswering(429)?.id).toBe("limited");
  expect(resourceAnswering(409)?.id).toBe("booking");
  expect(resourceAnswering(422)?.id).toBe("booking");
  expect(resourceAnswering(302)?.id).toBe("moved");
  expect(resourceAnswering(418)).toBeUndefined();
});
