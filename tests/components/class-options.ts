import fc from "fast-check";
import { type ClassOptions, lockParts } from "#components/options/class-options.ts";
import { token } from "#tests/arbitraries";

const fields = fc
  .uniqueArray(
    token.filter((name) => !lockParts.some((part) => part === name.toLowerCase())),
    { maxLength: 5, selector: (name) => name.toLowerCase() },
  )
  .map((names): readonly string[] => names);

/** Any options that the form of the desk can make. */
export const classOptions: fc.Arbitrary<ClassOptions> = fc.record({
  theme: fc.constantFrom("system", "light", "dark"),
  size: fc.constantFrom("usual", "large"),
  hints: fc.boolean(),
  solution: fc.boolean(),
  seed: fc.oneof(fc.constant(""), fc.stringMatching(/^[0-9a-z]{1,8}$/)),
  lock: fc.record({ parts: fc.subarray([...lockParts]), fields }),
});
