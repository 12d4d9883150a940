import type { Validators } from "#http/representation/preconditions";

/** An order of the shop. Its state and its version never change, because nothing is kept. */
export type Order = {
  readonly number: number;
  readonly item: string;
  readonly quantity: number;
  readonly state: "open" | "shipped";
  readonly validators: Validators;
};

const open: Order = {
  number: 7,
  item: "oil jar",
  quantity: 40,
  state: "open",
  validators: { etag: { weak: false, opaque: "order-7-v2" }, lastModified: 1_780_099_200 },
};
const shipped: Order = {
  number: 9,
  item: "door bell",
  quantity: 1,
  state: "shipped",
  validators: { etag: { weak: false, opaque: "order-9-v5" }, lastModified: 1_780_185_600 },
};

/** The orders that are there, by number. */
export const storedOrders: readonly Order[] = [open, shipped];

/** The numbers of orders that were there, and were deleted. */
export const deletedOrders: readonly number[] = [12];

/** The number that a new order gets, every time. */
export const nextNumber = 13;
