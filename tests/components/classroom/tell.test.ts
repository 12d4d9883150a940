import { expect, test } from "@playwright/test";
import { awaitBar, listen, tellClass, type Untold } from "#components/classroom/tell.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";

const secret = "QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
const exchanged: Exchanged = {
  draft: {
    method: "POST",
    target: `/api/sandbox/open-the-vault?token=${secret}`,
    fields: [["Authorization", `Basic ${secret}`]],
    content: secret,
  },
  way: "wire",
  text: secret,
  added: [["Cookie", secret]],
  answer: { status: 401, reason: secret, fields: [["WWW-Authenticate", secret]], content: secret },
  raw: secret,
  decision: [
    { question: "resource-exists", yes: true },
    { question: "credentials-valid", yes: false, detail: secret, needs: secret },
  ],
};
const solution = { method: "GET", target: "/", fields: [], content: "" };
const goal = [
  { status: 200, decidedBy: "permitted", solution },
  { status: 403, decidedBy: "permitted", solution },
] as const;

test("the class is told the status, the question that decided, the way and the steps, and nothing that was sent or came", () => {
  const told: Untold[] = [];
  const end = listen((report) => told.push(report));
  tellClass(exchanged, { id: "open-the-vault", goal }, 1);
  end();
  tellClass(exchanged, { id: "open-the-vault", goal }, 1);
  expect(told).toEqual([
    {
      id: expect.stringMatching(/^[\w-]{22}$/),
      at: "open-the-vault",
      status: 401,
      way: "wire",
      decided: "credentials-valid",
      yes: false,
      steps: { taken: 1, of: 2 },
    },
  ]);
  expect(JSON.stringify(told)).not.toContain(secret);
});

test("what was sent before the bar of the room was there is told once it is", () => {
  awaitBar();
  tellClass(exchanged, { id: "orders", goal: [] }, 0);
  const told: Untold[] = [];
  listen((report) => told.push(report))();
  expect(told.map(({ at, steps }) => [at, steps])).toEqual([["orders", undefined]]);
});
