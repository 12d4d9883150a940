import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { ReceivedAnswer } from "#components/exchange/model/exchanged.ts";
import { answerInWords, outcomeInWords, requestInWords } from "#components/exchange/model/in-words.ts";
import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import { anyText, decision, draft } from "../../../arbitraries";

const get: Draft = { method: "GET", target: "/", fields: [], content: "" };

function unauthorized(...values: readonly string[]): ReceivedAnswer {
  const fields = values.map((value): FieldLine => ["WWW-Authenticate", value]);
  return { status: 401, reason: "Unauthorized", fields, content: "" };
}

test("a request says its method and that no credentials came", () => {
  expect(requestInWords(get)).toBe("GET, no credentials");
});

test("a request says the scheme of its credentials, and never the credentials", () => {
  const fields: readonly FieldLine[] = [["authorization", " Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]];
  expect(requestInWords({ ...get, method: "PUT", fields })).toBe("PUT, Basic credentials");
});

test("an empty Authorization is no credentials", () => {
  expect(requestInWords({ ...get, fields: [["Authorization", "  "]] })).toBe("GET, no credentials");
});

test("an answer without a challenge says its status and phrase", () => {
  expect(answerInWords({ status: 200, reason: "OK", fields: [], content: "" })).toBe("200 OK");
});

test("an answer without a phrase says its status alone", () => {
  expect(answerInWords({ status: 299, reason: "", fields: [], content: "" })).toBe("299");
});

test("an answer with a challenge says the scheme and the realm", () => {
  expect(answerInWords(unauthorized('basic REALM="the vault", charset="UTF-8"'))).toBe(
    "401, basic challenge, realm the vault",
  );
});

test("an answer with two challenges in one line says both", () => {
  expect(answerInWords(unauthorized('Negotiate, Basic realm="vault"'))).toBe(
    "401, Negotiate challenge; Basic challenge, realm vault",
  );
});

test("an answer with two challenges in two lines says both, for that means the same", () => {
  expect(answerInWords(unauthorized("Negotiate", 'Basic realm="vault"'))).toBe(
    "401, Negotiate challenge; Basic challenge, realm vault",
  );
});

test("an answer with a challenge that cannot be read says so", () => {
  expect(answerInWords(unauthorized('Basic, realm="vault"'))).toBe("401, a challenge that cannot be read");
});

test("an outcome says the question that decided, and its answer", () => {
  const asked = [
    { question: "resource-exists", yes: true },
    { question: "credentials-present", yes: false },
  ] as const;
  expect(outcomeInWords({ answer: unauthorized('Basic realm="vault"'), decision: asked })).toBe(
    "401, Basic challenge, realm vault; decided by: Did credentials come? no",
  );
});

test("an outcome of a server that tells no decision is its answer alone", () => {
  expect(outcomeInWords({ answer: unauthorized("Negotiate"), decision: [] })).toBe("401, Negotiate challenge");
});

test("any exchange can be said in words", () => {
  fc.assert(
    fc.property(draft, fc.array(anyText, { maxLength: 2 }), decision, (each, values, asked) => {
      expect(requestInWords(each)).toMatch(/ credentials$/);
      expect(outcomeInWords({ answer: unauthorized(...values), decision: asked })).toMatch(/^401/);
    }),
  );
});
