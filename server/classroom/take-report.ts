import type { z } from "zod";
import type { Decision } from "#http/decision/decision";
import type { Report } from "#http/exercise/classroom";
import type { Step } from "#sandbox/resource";
import { jsonIn } from "#sandbox/resources/documents/json-content";
import { withWrongType } from "#sandbox/resources/documents/media-type";
import { type Answered, withJson, withProblem } from "#sandbox/space/respond";
import { tooMuch } from "../listener/refusals";
import { found, noRoom, roomOver } from "./found";
import { reportLimit, sharedBounds } from "./limits";
import { mistakesIn } from "./report";
import type { Rooms } from "./rooms/rooms";

/** Takes the report of a student's page: 201 for a new one, 200 for one that was told before. RFC 9110 §15.3.2. */
export async function takeReport(step: Step, rooms: Rooms, shape: z.ZodType<Report>): Promise<Answered> {
  const { request, moment } = step;
  if (request.content.length > reportLimit) return tooMuch(reportLimit);
  const at = await found(step, rooms);
  if ("refused" in at) return at.refused;
  const wrong = withWrongType(request, at.asked, "application/json");
  if (wrong) return wrong;
  const typed: Decision = [...at.asked, { question: "media-type-supported", yes: true }];
  const json = jsonIn(request.content);
  if (!json) {
    const detail = "The content is not JSON in UTF-8.";
    // RFC 9110 §15.5.1
    return withProblem(400, [...typed, { question: "content-readable", yes: false, detail }]);
  }
  const readable: Decision = [...typed, { question: "content-readable", yes: true }];
  const read = shape.safeParse(json.value);
  if (!read.success) {
    const errors = mistakesIn(read.error);
    const detail = "This is no report of an exchange; errors says why.";
    // RFC 9110 §15.5.21
    return withProblem(422, [...readable, { question: "content-processable", yes: false, detail }], [], { errors });
  }
  const processable: Decision = [...readable, { question: "content-processable", yes: true }];
  const outcome = await rooms.report(at.room, read.data, at.ends);
  switch (outcome) {
    case "nothing":
      return noRoom();
    case "over":
      return roomOver();
    case "full":
      return tooMany(processable, `The room has its ${sharedBounds.students} students, and the sandbox goes on.`, 60);
    case "often": {
      const detail = `One student may tell of ${sharedBounds.perMinute} exchanges a minute.`;
      return tooMany(processable, detail, Math.max(1, Math.ceil(60 - (moment.now % 60))));
    }
    default:
      return withJson(outcome === "kept" ? 201 : 200, processable, [], { told: true });
  }
}

function tooMany(asked: Decision, detail: string, seconds: number): Answered {
  // RFC 6585 §4
  return withProblem(
    429,
    [...asked, { question: "request-limit", yes: false, detail }],
    [["Retry-After", String(seconds)]],
  );
}
