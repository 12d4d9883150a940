import type { Draft } from "../draft";
import { encodePolicy, policyBase } from "../policy/address";

/** One request that everybody sends: its method and its path below the resource. */
export type BuildRequest = { readonly method: string; readonly path: string };

/** The status that each of the people is to get, by their name; "Nobody" is whoever sends no credentials. */
export type WantedStatuses = Readonly<Record<string, number>>;

/** A request, and what each of the people is to get for it. */
export type WantedRow = BuildRequest & { readonly wanted: WantedStatuses };

/** A sign of a wrong policy: this person got this status for this request. */
export type BuildSign = BuildRequest & { readonly as: string; readonly status: number };

/** A wrong policy: what it does, an example, and the sentence that answers it. */
export type WrongPolicy<APolicy> = {
  readonly when: BuildSign;
  readonly example: APolicy;
  readonly idea?: string;
  readonly says: string;
};

/** What came back: for each row, in order, the status that each of the people got. */
export type Got = readonly WantedStatuses[];

/** Whoever sends no credentials, by name. */
export const nobody = "Nobody";

/** The people of the rows, in order. */
export function peopleIn(rows: readonly WantedRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ wanted }) => Object.keys(wanted)))];
}

/** The request of a row at a policy that the address carries. */
export function draftFor({ method, path }: BuildRequest, policy: unknown): Draft {
  const content = ["POST", "PUT", "PATCH"].includes(method) ? "{}" : "";
  const fields = content === "" ? [] : ([["Content-Type", "application/json"]] as const);
  return { method, target: `${policyBase}${encodePolicy(policy)}${path === "/" ? "" : path}`, fields, content };
}

/** Whether everybody got what they are to get. */
export function isBuilt(rows: readonly WantedRow[], got: Got): boolean {
  return rows.every(({ wanted }, index) =>
    Object.entries(wanted).every(([name, status]) => got[index]?.[name] === status),
  );
}

/** The wrong policy that what came back is a sign of: the first that fits; undefined where none does. */
export function wrongPolicyIn<APolicy>(
  wrong: readonly WrongPolicy<APolicy>[],
  rows: readonly WantedRow[],
  got: Got,
): WrongPolicy<APolicy> | undefined {
  return wrong.find(({ when }) => {
    const row = rows.findIndex(({ method, path }) => method === when.method && path === when.path);
    return got[row]?.[when.as] === when.status;
  });
}
