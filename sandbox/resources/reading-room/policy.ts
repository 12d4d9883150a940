import type { Policy, Rule } from "#http/policy/policy";
import { sandboxBase } from "../../resource";
import { entryScope, tools } from "./tools";

/** The name of the reading room below the sandbox. */
export const roomName = "the-reading-room";

/** The path that the tokens of the reading room must mean. RFC 8707 §2. */
export const roomPath = `${sandboxBase}/${roomName}`;

const entry: Rule = { path: "/", methods: ["POST"], allow: { scope: entryScope }, says: "Come in." };

// Over HTTP all tools stand at one address; here each has a path, because a rule is found by one.
const toolRules: readonly Rule[] = tools.map(({ name, scope, title }) => ({
  path: `/${name}`,
  methods: ["POST"],
  allow: { scope },
  says: title,
}));

/** Whose tokens the reading room takes, and which scope each tool needs. */
export const roomPolicy: Policy = {
  version: 1,
  realm: "reading room",
  schemes: [{ scheme: "bearer", jwt: { issuer: "/", audience: roomPath } }],
  accounts: [],
  tokens: [],
  rules: [entry, ...toolRules],
};

/** The rule for a tool; the one of the room itself for no tool, and for one that is not there. */
export function ruleFor(tool: string | undefined): Rule {
  return toolRules.find(({ path }) => path === `/${tool}`) ?? entry;
}
