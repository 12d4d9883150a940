import { kind } from "./kind";

/** For whoever has a role. */
export type RoleAllow = { readonly role: string };

export const role = kind<RoleAllow>({
  word: "role",
  title: "who has the role",
  members: [{ name: "role", of: "name", label: "Role" }],
  fresh: { role: "staff" },
  judge({ role: wanted }, { who: { name }, accounts }) {
    const yes = accounts.find((account) => account.name === name)?.roles?.includes(wanted) ?? false;
    return { yes, detail: yes ? `${name} is ${wanted}.` : `${name} is known, and is not ${wanted}.` };
  },
  inWords: ({ role: wanted }) => `whoever is ${wanted}`,
});
