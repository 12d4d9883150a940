/**
 * Whether a request is sent again when a receipt is asked for: to a resource of the sandbox, through
 * a proxy too, and not to one whose policy stands in
 * the address, which is no exercise's.
 */
export function isReplayed(target: string): boolean {
  return (
    /^(?:http:\/\/[^/?#]*)?\/(?:api\/(?:sandbox|status)|\.well-known)(?:[/?]|$)/.test(target) &&
    !target.includes("/api/sandbox/~")
  );
}
