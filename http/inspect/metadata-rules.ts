import { lessons } from "../decision/lessons";
import { type ChallengeView, paramOf } from "./challenge-view";
import { maskOf } from "./paste/masked";
import type { Rule, Spot } from "./rule";

/** Where a client is sent to find out how to log in. */
export const metadataRules: readonly Rule<ChallengeView>[] = [
  {
    id: "resource-metadata-url",
    severity: "error",
    says: "resource_metadata is the https address of the metadata. A client that gets anything else cannot look it up.",
    section: "RFC 9728 §5.1",
    lesson: lessons.agent,
    change: "Write the whole address, with https.",
    find: metadata((value) => addressOf(value) === undefined),
  },
  {
    id: "resource-metadata-path",
    severity: "note",
    says: "The metadata of a resource is found at /.well-known/oauth-protected-resource, or at a well-known name that an application defines. This address is neither.",
    section: "RFC 9728 §3",
    lesson: lessons.agent,
    change: "Put /.well-known/oauth-protected-resource between the host and the path of the resource.",
    find: metadata((value) => addressOf(value)?.pathname.startsWith("/.well-known/") === false),
  },
  {
    id: "realm-not-url",
    severity: "note",
    says: "A registry names by service, and in realm the address where a token is fetched. This realm is no address.",
    section: "RFC 9110 §11.5",
    lesson: lessons.realm,
    change: "Write the https address of the token service as the realm.",
    find: ({ challenge, scheme }) => {
      const realm = scheme === "bearer" && paramOf(challenge, "service") ? paramOf(challenge, "realm") : undefined;
      return realm && !/^(?:https?:)?\/\/|^\//i.test(realm.value) ? [realm.spot] : [];
    },
  },
];

function metadata(broken: (value: string) => boolean) {
  return ({ challenge, scheme }: ChallengeView): readonly Spot[] => {
    const found = scheme === "bearer" || scheme === "dpop" ? paramOf(challenge, "resource_metadata") : undefined;
    return found && maskOf(found.value) === undefined && broken(found.value) ? [found.spot] : [];
  };
}

// On the machine itself http is how servers are tried.
function addressOf(value: string): URL | undefined {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const local = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname) || url.hostname.endsWith(".localhost");
  return url.protocol === "https:" || local ? url : undefined;
}
