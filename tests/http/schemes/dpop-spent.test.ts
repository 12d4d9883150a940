import { expect, test } from "@playwright/test";
import { makeNonce, nonceLifetime } from "#http/schemes/dpop/nonce";
import { checkProof, proofLeeway, signProof, spendProof } from "#http/schemes/dpop/proof";
import type { Moment, SigningKeys } from "#http/schemes/scheme";
import { createMemory } from "#sandbox/memory/memory";
import { boundsOf } from "#tests/sandbox/memory/memory-forms";
import { asked, knock, signingMoment } from "#tests/signing-moment";

const target = "/api/sandbox/bound";
const start = 1_800_000_000;

type At = { readonly clock: { now: number }; readonly moment: () => Moment & { readonly keys: SigningKeys } };

/** A server that remembers twenty proofs of each kind. */
async function smallServer(): Promise<At> {
  const clock = { now: start };
  const fixed = await signingMoment(start);
  const memory = createMemory(() => clock.now, { bounds: boundsOf({ entries: 20 }) });
  return { clock, moment: () => ({ ...fixed, now: clock.now, memory }) };
}

async function prove({ moment }: At, id: string, more: { nonce?: string; now?: number } = {}): Promise<string> {
  const { keys, now } = moment();
  return signProof({ method: "GET", uri: knock + target, id, now, ...more }, keys.privateKey, keys.jwk);
}

/** Checks a proof and uses it up; "good", or the error code. */
async function send({ moment, clock }: At, proof: string): Promise<string> {
  clock.now += 0.01;
  const checked = await checkProof(asked("GET", target, [["DPoP", proof]]), moment(), { nonce: false });
  const fault = "fault" in checked ? checked : await spendProof(checked, moment());
  return fault === undefined ? "good" : fault.error;
}

test("a flood of proofs makes none good twice, and who adds a nonce of the server gets in", async () => {
  const at = await smallServer();
  const once = await prove(at, "once");
  expect(await send(at, once)).toBe("good");
  for (let index = 0; index < 40; index += 1) await send(at, await prove(at, `flood ${index}`));
  expect(await send(at, once)).toBe("use_dpop_nonce");
  expect(await send(at, await prove(at, "anew", { nonce: makeNonce(at.moment()) }))).toBe("good");
});

test("proofs that claim to come from the future shut nobody out who adds a nonce of the server", async () => {
  const at = await smallServer();
  for (let index = 0; index < 40; index += 1) {
    await send(at, await prove(at, `flood ${index}`, { now: at.clock.now + proofLeeway }));
  }
  expect(await send(at, await prove(at, "honest"))).toBe("use_dpop_nonce");
  expect(await send(at, await prove(at, "honest", { nonce: makeNonce(at.moment()) }))).toBe("good");
});

test("a proof with a nonce that had to be forgotten is not good again, not even when its nonce is too old", async () => {
  const at = await smallServer();
  const nonce = makeNonce(at.moment());
  at.clock.now += nonceLifetime - 1;
  const once = await prove(at, "once", { nonce, now: at.clock.now + proofLeeway });
  expect(await send(at, once)).toBe("good");
  for (let index = 0; index < 40; index += 1) {
    await send(at, await prove(at, `flood ${index}`, { nonce: makeNonce(at.moment()) }));
  }
  expect(await send(at, once)).toBe("use_dpop_nonce");
  at.clock.now += 10;
  expect(await send(at, once)).toBe("use_dpop_nonce");
});
