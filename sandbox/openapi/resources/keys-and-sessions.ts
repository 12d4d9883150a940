import type { FieldLine } from "#http/message";
import { sandboxBase } from "../../resource";
import { draft, type Operation, plainly, type Shown, sending, sendingJson, when } from "../operation";

const apiKey = `${sandboxBase}/api-key`;
const session = `${sandboxBase}/session`;
const forget = `${sandboxBase}/forget`;
const form = "application/x-www-form-urlencoded";
const good = "user=Ali&password=forty+jars";
const login = draft("POST", `${session}/login`, [["Content-Type", form]], good);
const elsewhere: FieldLine = ["Origin", "https://elsewhere.example"];
const guest: Shown = { after: [login], fields: [["Cookie", "session={cookie:session}"]] };

function withKey(key: string): Shown {
  return { fields: [["X-API-Key", key]] };
}

function ofGuests(path: string, summary: string, refused: Operation["responses"][number]): Operation {
  return {
    method: "GET",
    path: `${session}${path}`,
    summary,
    security: [{ session: [] }],
    responses: [when(200, [guest]), refused],
  };
}

/** The resources that know a program by its key, or a guest by a cookie. */
export const keysAndSessions: readonly Operation[] = [
  {
    method: "GET",
    path: apiKey,
    summary: "The timetable, for every key",
    security: [{ apiKey: [] }],
    responses: [
      when(200, [withKey("metro-free-5c1d"), withKey("metro-gold-8e2b")]),
      when(401, [{}, withKey("no-such-key")]),
    ],
  },
  {
    method: "GET",
    path: `${apiKey}/live`,
    summary: "Live trains, for a key of the gold plan",
    security: [{ apiKey: [] }],
    responses: [when(200, [withKey("metro-gold-8e2b")]), plainly(401), when(403, [withKey("metro-free-5c1d")])],
  },
  ofGuests("", "The lounge", plainly(401)),
  ofGuests("/api", "Data of the lounge, which refuses as an API does", plainly(401)),
  ofGuests(
    "/page",
    "A page of the lounge, which leads a stranger to the login",
    plainly(302, { fields: ["Location"] }),
  ),
  { method: "GET", path: `${session}/login`, summary: "How to log in", responses: [plainly(200)] },
  {
    method: "POST",
    path: `${session}/login`,
    summary: "Log in, and get a cookie",
    body: {
      types: [form, "application/json"],
      schema: {
        type: "object",
        properties: {
          user: { type: "string" },
          password: { type: "string" },
          seconds: { type: "integer", minimum: 1, maximum: 300 },
        },
        required: ["user", "password"],
      },
    },
    responses: [
      when(200, [sending(form, good), sendingJson({ user: "Ali", password: "forty jars" })], {
        fields: ["Set-Cookie"],
      }),
      when(400, [sending(form, "user=Ali")]),
      when(401, [sending(form, "user=Ali&password=forty")]),
      when(403, [sending(form, good, elsewhere)], { says: "A page of another site made the request." }),
      when(415, [sending("text/plain", good)], { fields: ["Accept"] }),
    ],
  },
  {
    method: "POST",
    path: `${session}/logout`,
    summary: "Log out, here and in the browser",
    security: [{ session: [] }, {}],
    responses: [
      when(200, [guest, {}], { fields: ["Set-Cookie"] }),
      when(403, [{ fields: [elsewhere] }], { says: "A page of another site made the request." }),
    ],
  },
  {
    method: "POST",
    path: forget,
    summary: "Ask the browser to forget cookies and credentials of this site",
    responses: [
      plainly(200, { fields: ["Clear-Site-Data"] }),
      when(403, [{ fields: [elsewhere] }], { says: "A page of another site made the request." }),
    ],
  },
];
