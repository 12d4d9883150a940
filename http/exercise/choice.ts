import type { Draft } from "../draft";
import { type FieldLine, fieldValue } from "../message";

/** One thing that can be chosen and is wrong here: the wrong idea behind it, by its id, and the sentence that answers it. */
export type WrongChoice = { readonly idea?: string; readonly says: string };

/** A situation in a few lines, the answer to choose for it, and the requests whose last answer shows what a live resource does. */
export type Situation = {
  readonly says: string;
  /** What is sent, in order; the answer to the last is the one that counts. May hold places: see http/goal/fill.ts. */
  readonly ask: readonly Draft[];
  /** Sent as raw HTTP, where a browser would hide the answer. */
  readonly by?: "wire";
  /** The status that is right, and the header that must or ought to go with it; "" for none of those offered. */
  readonly status: number;
  readonly field: string;
  /** The other statuses and headers on offer; "" stands for none. */
  readonly wrongStatuses: readonly (WrongChoice & { readonly status: number })[];
  readonly wrongFields: readonly (WrongChoice & { readonly field: string })[];
  /** Why the right choice is right. */
  readonly why: string;
  readonly section: string;
};

/** What somebody chose. */
export type Choice = { readonly status: number; readonly field: string };

/** What a live resource answered, as far as a choice is about it. */
export type Live = { readonly status: number; readonly fields: readonly FieldLine[] };

/** Where a choice differs from what is right: the sentences that answer it; empty where it is right. */
export function judgeChoice(situation: Situation, choice: Choice): readonly WrongChoice[] {
  const status = situation.wrongStatuses.find(({ status }) => status === choice.status);
  const field = situation.wrongFields.find(({ field }) => field === choice.field);
  return [...(status ? [status] : []), ...(field ? [field] : [])];
}

/** Whether a choice is the right one. */
export function isRightChoice({ status, field }: Situation, choice: Choice): boolean {
  return choice.status === status && choice.field === field;
}

/** Whether a live answer is as the situation says: its status, the header that goes with it, and none of the others. */
export function answersSo(situation: Situation, { status, fields }: Live): boolean {
  const has = (name: string) => fieldValue(fields, name) !== undefined;
  const offered = situation.wrongFields.map(({ field }) => field).filter((name) => name !== "");
  const rest = situation.field === "" ? offered.every((name) => !has(name)) : has(situation.field);
  return status === situation.status && rest;
}

/** The statuses on offer, in their order. */
export function statusesOf({ status, wrongStatuses }: Situation): readonly number[] {
  return [status, ...wrongStatuses.map((each) => each.status)].sort((one, other) => one - other);
}

/** The headers on offer, in their alphabet, and none at the end where it is offered. */
export function fieldsOf({ field, wrongFields }: Situation): readonly string[] {
  const all = [field, ...wrongFields.map((each) => each.field)];
  return [...all.filter((name) => name !== "").sort(), ...all.filter((name) => name === "")];
}
