import { expect, test } from "@playwright/test";
import { cookieFrom, guestIn, keysIn, lounge, metro } from "#components/credentials/outside/outside.ts";
import { conversationIn } from "#components/credentials/scram/scram-conversation.ts";
import { exchangesWith, tabToOpen } from "#components/credentials/tab/offered.ts";
import { withField } from "#components/exchange/model/editing.ts";
import { fieldValue } from "#http/message";
import { firstRound, secondRound } from "#http/schemes/scram/client";
import { openSandbox, resourceFor } from "../loop";

const get = (target: string) => ({ method: "GET", target, fields: [], content: "" });

test("before a challenge came, the resource's first scheme stands open", async () => {
  expect(tabToOpen([], await resourceFor("the-bound-token"))).toBe("dpop");
  expect(tabToOpen([], await resourceFor("the-choice"))).toBe("digest");
});

test("once a challenge came, the scheme that it offers stands open", async () => {
  const { send, history } = await openSandbox();
  await send(get(metro));
  expect(tabToOpen(history, await resourceFor("open-the-vault"))).toBe("apikey");
  await send(get("/api/sandbox/the-two-rounds"));
  expect(tabToOpen(history, await resourceFor("open-the-vault"))).toBe("scram-sha-256");
});

test("what another resource said is left out", async () => {
  const { send, history } = await openSandbox();
  await send(get("/api/sandbox/the-choice"));
  const door = await resourceFor("the-signed-door");
  expect(exchangesWith(history, door.start.target, door)).toEqual([]);
  await send(get(`${door.start.target}?a=b`));
  expect(exchangesWith(history, door.start.target, door)).toHaveLength(1);
});

test("both rounds of SCRAM open the door, and the server proves itself in turn", async () => {
  const { send, history } = await openSandbox();
  const { start } = await resourceFor("the-two-rounds");
  await send(start);
  expect(conversationIn(history)).toBeUndefined();
  const first = firstRound("Aladdin", "c2VzYW1l", "two rounds");
  await send(withField(start, "Authorization", first.authorization));
  const conversation = conversationIn(history);
  if (!conversation) throw new Error("No conversation has begun");
  const last = await secondRound(conversation, "open sesame");
  const { answer } = await send(withField(start, "Authorization", last.authorization));
  expect(answer.status).toBe(200);
  expect(fieldValue(answer.fields, "Authentication-Info")).toContain(btoa(`v=${last.serverSignature}`));
  expect(conversationIn(history)).toBeUndefined();
});

test("a name with a comma and an equals sign is written as RFC 5802 §5.1 says", () => {
  expect(firstRound("a,b=c", "n", undefined).message).toBe("n,,n=a=2Cb=3Dc,r=n");
});

test("the keys that the metro lists open it", async () => {
  const { send } = await openSandbox();
  const [key = ""] = keysIn((await send(get(metro))).answer.content);
  expect((await send({ ...get(metro), fields: [["X-API-Key", key]] })).answer.status).toBe(200);
  expect(keysIn("[]")).toEqual([]);
});

test("the guest that the lounge names can log in, and the cookie opens it", async () => {
  const { send } = await openSandbox();
  const guest = guestIn((await send(get(`${lounge}/login`))).answer.content);
  if (!guest) throw new Error("No guest is named");
  const content = new URLSearchParams(guest).toString();
  const fields = [["Content-Type", "application/x-www-form-urlencoded"]] as const;
  const { answer } = await send({ method: "POST", target: `${lounge}/login`, fields, content });
  expect((await send({ ...get(lounge), fields: [["Cookie", cookieFrom(answer)]] })).answer.status).toBe(200);
});
