import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Person } from "#components/exchange/model/resource.ts";
import { secretsOf } from "#components/take/export/authentication.ts";
import { foreignCredentials, withoutCredentials } from "#components/take/foreign.ts";
import type { Draft } from "#http/draft";
import { draft as anyDraft } from "#tests/arbitraries";

const ali: Person = {
  holds: "password",
  name: "Ali",
  secret: "forty jars",
  note: "member",
  authorization: "Basic QWxpOmZvcnR5IGphcnM=",
};
const reader: Person = {
  holds: "token",
  name: "Scheherazade",
  secret: "read-4f2a",
  note: "books:read",
  authorization: "Bearer read-4f2a",
};
const people = [ali, reader];

const mixed: Draft = {
  method: "POST",
  target: "/x?access_token=mine&page=2",
  fields: [
    ["Accept", "text/plain"],
    ["authorization", "basic QWxpOmZvcnR5IGphcnM="],
    ["Cookie", "session=1"],
    ["X-API-Key", "read-4f2a"],
    ["Proxy-Authorization", "Basic TWU6bWluZQ=="],
    ["DPoP", "eyJ.e.s"],
    ["Authorization", ""],
  ],
  content: "a=b&access_token=read-4f2a",
};

test("foreignCredentials() names what is none of the page's people's, and where it stands", () => {
  expect(foreignCredentials(mixed, people)).toEqual([
    { at: "target", name: "access_token" },
    { at: 2, name: "Cookie" },
    { at: 4, name: "Proxy-Authorization" },
    { at: 5, name: "DPoP" },
  ]);
});

test("foreignCredentials() takes a scheme in any case for the same, and a secret in another case for another", () => {
  const with_ = (value: string): Draft => ({ ...mixed, target: "/", content: "", fields: [["Authorization", value]] });
  expect(foreignCredentials(with_("BEARER read-4f2a"), people)).toEqual([]);
  expect(foreignCredentials(with_("Bearer READ-4f2a"), people)).toHaveLength(1);
});

test("foreignCredentials() lets what one of the people signs for the sandbox pass, and nobody else's signature", () => {
  const with_ = (params: string): Draft => ({
    ...{ method: "GET", target: "/api/sandbox/x", content: "" },
    fields: [["Authorization", `Digest ${params}, realm="r", nonce="n", response="0"`]],
  });
  expect(foreignCredentials(with_('username="Ali", uri="/api/sandbox/x"'), people)).toEqual([]);
  const hashed = createHash("md5").update("Ali:r").digest("hex");
  expect(foreignCredentials(with_(`username="${hashed}", userhash=true, uri="/api/sandbox/x"`), people)).toEqual([]);
  expect(foreignCredentials(with_('username="0f", userhash=true, uri="/api/sandbox/x"'), people)).toHaveLength(1);
  expect(foreignCredentials(with_('username="me", uri="/api/sandbox/x"'), people)).toHaveLength(1);
  expect(foreignCredentials(with_('username="Ali", uri="/mine"'), people)).toHaveLength(1);
  const elsewhere = { ...with_('username="0f", userhash=true, uri="/api/payroll"'), target: "/api/payroll" };
  expect(foreignCredentials(elsewhere, people)).toHaveLength(1);
});

test("withoutCredentials() looks at the lines that are switched off too, and keeps those that are harmless", () => {
  const draft: Draft = {
    ...{ method: "GET", target: "/", content: "" },
    fields: [
      ["Cookie", "mine"],
      ["Accept", "*/*"],
    ],
    off: [
      [1, "Authorization", "Bearer mine"],
      [3, "X-Plain", "1"],
    ],
  };
  expect(foreignCredentials(draft, people)).toEqual([
    { at: 0, name: "Cookie" },
    { at: "off 0", name: "Authorization" },
  ]);
  expect(withoutCredentials(draft, people)).toMatchObject({ fields: [["Accept", "*/*"]], off: [[1, "X-Plain", "1"]] });
});

test("withoutCredentials() keeps the page's own credentials and everything that is none", () => {
  const { target, fields, content } = withoutCredentials(mixed, people);
  expect(target).toBe("/x?access_token=&page=2");
  expect(fields.map(([name]) => name)).toEqual(["Accept", "authorization", "X-API-Key", "Authorization"]);
  expect(content).toBe(mixed.content);
});

test("withoutCredentials() leaves nothing that foreignCredentials() would find, in any draft", () => {
  const names = fc.constantFrom("Authorization", "cookie", "X-API-KEY", "DPoP", "Proxy-Authorization", "Accept");
  const fields = fc.array(fc.tuple(names, fc.string()));
  const targets = fc.array(fc.constantFrom("/", "?", "&", "access_token=", "a", "#"), { maxLength: 8 });
  fc.assert(
    fc.property(anyDraft, fields, targets, (draft, lines, parts) => {
      const bare = withoutCredentials({ ...draft, fields: lines, target: parts.join("") });
      expect(foreignCredentials(bare, [])).toEqual([]);
      expect(bare.target).not.toMatch(/[?&]access_token=[^&#]/);
    }),
  );
});

test("secretsOf() gives the passwords of those who are known by Basic", () => {
  expect(secretsOf(people)).toEqual([{ scheme: "Basic", username: "Ali", password: "forty jars" }]);
});
