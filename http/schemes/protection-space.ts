/** Somebody the space knows. `password` serves Basic and Digest. */
export type Account = {
  readonly name: string;
  readonly password?: string | undefined;
  readonly roles?: readonly string[] | undefined;
};

/** A bearer token the space issued: to whom, for what, and until when (seconds since 1970-01-01T00:00Z; never if absent). */
export type IssuedToken = {
  readonly token: string;
  readonly to: string;
  readonly scopes: readonly string[];
  readonly expires?: number | undefined;
};

/** The resources of an origin that one realm protects, and whom it knows. RFC 9110 §11.5. */
export type ProtectionSpace = {
  readonly realm: string;
  readonly accounts: readonly Account[];
  readonly tokens: readonly IssuedToken[];
};
