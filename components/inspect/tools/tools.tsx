import { parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { nextRequests } from "#http/follow-up/next-request";
import { tokenFacts } from "#http/follow-up/token-facts";
import type { Paste, PastedRequest } from "#http/inspect/pasted";
import { linesNamed } from "#http/inspect/rule";
import { DigestCheck } from "./digest-check.client";
import { NextRequests } from "./next-requests.client";
import { TokenView } from "./token-view";

/** What can be worked out of a paste, in this page alone: the next request, and why a Digest response differs. */
export function Tools({ paste, about }: { readonly paste: Paste; readonly about: number | undefined }) {
  const message = paste.messages[about ?? paste.messages.length - 1];
  if (!message) return null;
  const request = message.kind === "response" ? message.request : message.kind === "request" ? message : undefined;
  const lines = linesNamed(message, "WWW-Authenticate").map(({ value }) => value);
  const challenges = attempt(() => parseChallenges(lines)) ?? [];
  const next =
    message.kind === "request"
      ? []
      : nextRequests(challenges, { method: request?.method ?? "GET", url: addressOf(request) });
  const credentials = request && attempt(() => parseCredentials(linesNamed(request, "Authorization")[0]?.value ?? ""));
  const digest = credentials?.scheme.toLowerCase() === "digest" ? credentials : undefined;
  const facts = credentials?.token68 && tokenFacts(credentials.token68, hostOf(request), Date.now() / 1000);
  if (next.length === 0 && !digest && !facts) return null;
  return (
    <section aria-label="What next" className="mb-12 flex max-w-4xl flex-col gap-4">
      {next.length > 0 && <NextRequests requests={next} />}
      {facts && <TokenView facts={facts} />}
      {request && digest && (
        <DigestCheck
          tried={{
            method: request.method,
            target: request.target,
            content: request.content,
            credentials: digest,
            challenge: challenges.find(({ scheme }) => scheme.toLowerCase() === "digest"),
          }}
        />
      )}
    </section>
  );
}

function hostOf(request: PastedRequest | undefined): string | undefined {
  const address = addressOf(request);
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
}

function addressOf(request: PastedRequest | undefined): string | undefined {
  if (!request) return undefined;
  if (/^https?:/i.test(request.target)) return request.target;
  const host = linesNamed(request, "Host")[0]?.value;
  const scheme = request.transport === "http" ? "http" : "https";
  const origin = request.origin ?? (host === undefined ? undefined : `${scheme}://${host}`);
  return origin === undefined ? undefined : origin + request.target;
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
