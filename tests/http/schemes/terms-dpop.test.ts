import { expect, test } from "@playwright/test";
import { annotateFieldValue } from "#http/annotate/annotate";

test("every part of a DPoP challenge has a meaning of its own and its section", () => {
  const value =
    'DPoP realm="r", algs="ES256", resource_metadata="https://a/b", error="e", error_description="d", acr_values="mfa", max_age=5';
  const terms = annotateFieldValue("WWW-Authenticate", value).flatMap(({ term }) => (term ? [term] : []));
  expect(terms).toHaveLength(8);
  expect(new Set(terms.map(({ meaning }) => meaning)).size).toBe(8);
  for (const { meaning } of terms) expect(meaning).not.toMatch(/^(A parameter of|The scheme: which kind)/);
});

test("a DPoP token is told from a Bearer token", () => {
  const [dpop, bearer] = ["DPoP a.b.c", "Bearer a.b.c"].map(
    (value) => annotateFieldValue("Authorization", value).at(-1)?.term,
  );
  expect(dpop?.section).toBe("RFC 9449 §7.1");
  expect(dpop?.meaning).not.toBe(bearer?.meaning);
});
