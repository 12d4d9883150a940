import type { Offer } from "../schemes/offers";
import type { Account, IssuedToken } from "../schemes/protection-space";
import type { Allow } from "./kinds/index";

export type { Allow };

/** One rule: on this path, with these methods, this is who may. `concealed` answers 404 to everybody else. */
export type Rule = {
  readonly path: string;
  readonly methods: readonly string[];
  readonly allow: Allow;
  readonly concealed?: boolean | undefined;
  readonly says: string;
};

/** A protection space described as data: who has an account, which schemes it offers, and who may do what. The first rule that fits decides. */
export type PolicyOffering<AnOffer> = {
  readonly version: 1;
  readonly realm: string;
  readonly schemes: readonly AnOffer[];
  readonly accounts: readonly Account[];
  readonly tokens: readonly IssuedToken[];
  readonly rules: readonly Rule[];
};

/** A policy that the sandbox can answer by. */
export type Policy = PolicyOffering<Offer>;

/** How somebody writes that a scheme is offered; what else the offer says is kept, and not looked at. */
export type WrittenOffer = { readonly scheme: string; readonly algorithm?: string | undefined; readonly jwt?: unknown };

/** A policy as somebody wrote it: of the right form, so that a page can show and edit it. Whether it is right, the server says. */
export type WrittenPolicy = PolicyOffering<WrittenOffer>;
