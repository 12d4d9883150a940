import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import type { Resource } from "#components/exchange/model/resource.ts";
import { loadGuardedExercise, loadSpaces } from "#content/exercises";
import type { Draft } from "#http/draft";
import { messageOf } from "#http/draft";
import { createOrigin, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import { protectedResources } from "#sandbox/resources/token/oauth-metadata";
import { tokenEndpoint } from "#sandbox/resources/token/token-endpoint";
import { knock, signingMoment } from "#tests/signing-moment";

/** The sandbox with its token endpoint, and a way to send it drafts as the page would; each answer is kept. */
export async function openSandbox(start?: number) {
  const moment = await signingMoment(start);
  const spaces = (await loadSpaces()).spaces;
  const takers = [...protectedResources(spaces).keys()];
  const handled = new Map([...resources, ["token", tokenEndpoint(takers)]]);
  let drawn = 0;
  const random = (octets: number) => new Uint8Array(octets).map(() => (drawn++ * 37) % 256);
  const origin = createOrigin(new Map([["/api/sandbox", sandboxHandler("/api/sandbox", spaces, handled)]]), () => ({
    ...moment,
    random,
    origin: knock,
  }));
  const history: Exchanged[] = [];
  async function send(draft: Draft): Promise<Exchanged> {
    const host = [["Host", "knock.example"] as const, ["X-Forwarded-Proto", "https"] as const];
    const { response, decision } = await origin(messageOf({ ...draft, fields: [...host, ...draft.fields] }));
    const content = new TextDecoder().decode(response.content);
    const exchanged: Exchanged = { draft, way: "browser", answer: { ...response, content }, decision };
    history.push(exchanged);
    return exchanged;
  }
  return { send, history, now: moment.now };
}

/** An exercise as the exchange shows it, with nobody known. */
export async function resourceFor(id: string): Promise<Resource> {
  const { title, task, start, goal, policy } = await loadGuardedExercise(id);
  return { id, title, task, start, goal, people: [], schemes: policy.schemes.map(({ scheme }) => scheme) };
}
