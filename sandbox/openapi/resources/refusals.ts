import { sandboxBase } from "../../resource";
import { limit } from "../../resources/refusals/limited";
import { draft, type Operation, plainly, type Response, when } from "../operation";

type Method = Operation["method"];

function each(
  methods: readonly Method[],
  path: string,
  summary: string,
  response: (method: Method) => readonly Response[],
) {
  return methods.map(
    (method): Operation => ({ method, path: `${sandboxBase}/${path}`, summary, responses: response(method) }),
  );
}

const quota = ["RateLimit", "RateLimit-Policy"];

function limitedBy(method: Method): readonly Response[] {
  const before = Array.from({ length: limit.quota }, () => draft(method, `${sandboxBase}/limited`));
  return [plainly(200, { fields: quota }), when(429, [{ after: before }], { fields: [...quota, "Retry-After"] })];
}

const redirections = [301, 302, 303, 307, 308];

/** The resources that refuse for a reason that has nothing to do with credentials, and those that lead elsewhere. */
export const refusals: readonly Operation[] = [
  ...each(["GET", "POST"], "limited", `${limit.quota} requests in ${limit.window} seconds, and no more`, limitedBy),
  ...each(["GET", "POST"], "busy", "A server under maintenance", () => [plainly(503, { fields: ["Retry-After"] })]),
  ...each(["GET"], "blocked", "A page the law forbids", () => [plainly(451, { fields: ["Link"] })]),
  ...each(["GET", "POST"], "payment", "A paywall", () => [plainly(402)]),
  ...each(["GET", "POST"], "portal", "A network that wants a login first", () => [plainly(511, { fields: ["Link"] })]),
  ...each(["GET"], "portal/login", "Where the network would show its form", () => [plainly(200)]),
  ...each(["GET", "PUT", "DELETE"], "gone", "A page that is gone", () => [plainly(410)]),
  ...each(["GET"], "upgrade", "A resource that speaks another protocol", () => [
    plainly(426, { fields: ["Connection"] }),
  ]),
  ...redirections.flatMap((status) =>
    each(["GET", "POST", "PUT"], `moved/${status}`, `Moved, by ${status}`, () => [
      plainly(status, { types: ["application/json"], schema: "Message", fields: ["Location"] }),
    ]),
  ),
  ...each(["GET"], "moved/other-host", "Moved to another host, by 308", () => [
    plainly(308, { types: ["application/json"], schema: "Message", fields: ["Location"] }),
  ]),
  ...each(["GET", "POST", "PUT"], "moved/here", "Where all that moved has gone, and how you arrived", () => [
    plainly(200),
  ]),
];
