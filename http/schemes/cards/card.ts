/**
 * What of a scheme can be tried here: "browser" where a page can send it, "wire" where only a raw connection can,
 * "card" where it is only told of, with the reason.
 */
export type Liveness =
  | { readonly live: "browser" | "wire" /** The resource of the sandbox that offers it. */; readonly resource: string }
  | { readonly live: "card"; readonly reason: string };

/** An authentication scheme as the site tells of it. RFC 9110 §11.1, §16.4.1. */
export type SchemeCard = Liveness & {
  /** As registered with IANA, or as its users write it. */
  readonly name: string;
  /** Where it is defined; "not registered" where no RFC defines it as a scheme. */
  readonly section: string;
  readonly registered: boolean;
  /** One paragraph. */
  readonly meaning: string;
  /** A value of WWW-Authenticate; absent for a scheme that is never offered. */
  readonly challenge?: string;
  /** A value of Authorization; absent where nothing travels there. */
  readonly credentials?: string;
  /** True where the credentials, as everybody writes them, do not fit the grammar of RFC 9110 §11.4. */
  readonly outsideGrammar?: boolean;
};
