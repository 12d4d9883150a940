import { z } from "zod";

// A path means this origin; another URI stands as it is.
const reference = z
  .string()
  .max(256)
  .regex(
    /^(?:\/|https?:\/\/)[A-Za-z0-9\-._~:/@!$&'()*+,;=%]*$/,
    "Expected a path or an http URI without query or fragment",
  );

/** Whose signed tokens are taken, and for which resource they must have been issued. RFC 9068 §4. */
export const jwtTerms = z.strictObject({ issuer: reference, audience: reference });
