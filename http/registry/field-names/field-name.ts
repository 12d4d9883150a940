/** An HTTP field with everything the site says of it. RFC 9110 §5.1. */
export type FieldName = {
  /** The canonical spelling; names are compared without regard to case. */
  readonly name: string;
  /** One plain sentence. */
  readonly meaning: string;
  /** Where the field is defined: "RFC 9110 §12.5.1", another standard, a draft, "not registered" or "this site". */
  readonly section: string;
  readonly on: "request" | "response" | "both";
  /** True when several lines mean the same as one line with commas. RFC 9110 §5.3. */
  readonly list: boolean;
  /**
   * What fetch() in a page does with the field on a request: sends it, drops it without an error,
   * or, in some browsers, puts its own value in place.
   */
  readonly fromBrowser: "sent" | "dropped" | "set-by-browser";
};

/** The part of a FieldName that no rule gives. */
export type FieldNameEntry = Omit<FieldName, "fromBrowser">;
