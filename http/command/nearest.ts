import { fieldValue } from "../message";
import { statusRooms } from "./rooms/by-status";
import { requestOf } from "./rooms/by-way";
import type { Asked, Nearest, Way } from "./rooms/room";

/**
 * Chooses the resource of the sandbox that is nearest to a request: by the status that came, where that says more than the
 * credentials do, and else by what the request authenticates with, what it was offered, or what its tool would send later. The
 * draft holds nothing of the request but its way to ask: no address, no content and no secret.
 */
export function nearest(asked: Asked): Nearest {
  const { status, fields } = asked;
  if (status === 407 || fieldValue(fields, "Proxy-Authorization") !== undefined) return requestOf("proxy", asked);
  const room = status === undefined ? undefined : statusRooms.get(status);
  if (room) return room;
  if (asked.method === "OPTIONS" && fieldValue(fields, "Access-Control-Request-Method") !== undefined)
    return requestOf("preflight", asked);
  if (isAgents(asked)) return requestOf("agent", asked);
  return requestOf(wayOf(asked), asked);
}

// MCP names its version in a field, and speaks JSON-RPC.
function isAgents({ fields, content = "" }: Asked): boolean {
  return (
    fieldValue(fields, "MCP-Protocol-Version") !== undefined || /^\s*\{[^{}]{0,200}"jsonrpc"\s*:\s*"2\.0"/.test(content)
  );
}

const keyFields =
  /^(?:x-)?(?:api-?key|api-?token|auth-?key|access-?key|subscription-key|ocp-apim-subscription-key|functions-key|goog-api-key)$/i;
const keyParam = /[?&](?:api[_-]?key|key|apikey|subscription-key)=/i;

function wayOf({ fields, target = "", later = [], offered = [], status }: Asked): Way {
  const authorization = fieldValue(fields, "Authorization");
  const sent =
    authorization === undefined ? undefined : wayOfScheme(/^\S*/.exec(authorization)?.[0] ?? "", authorization);
  if (sent) return sent;
  for (const scheme of [...later, ...offered]) {
    const way = wayOfScheme(scheme, "");
    if (way) return way;
  }
  // A token that stands alone is one all the same.
  if (authorization !== undefined) return "bearer";
  if (fields.some(([name]) => keyFields.test(name)) || keyParam.test(target)) return "key";
  if (fieldValue(fields, "Cookie") !== undefined) return "cookie";
  if (status === 401) return "bare";
  return status === 403 ? "forbidden" : "basic";
}

function wayOfScheme(scheme: string, value: string): Way | undefined {
  switch (scheme.toLowerCase()) {
    case "basic":
      return "basic";
    case "digest":
      return /algorithm="?MD5/i.test(value) || (value !== "" && !/algorithm=/i.test(value)) ? "old-digest" : "digest";
    case "bearer":
      // RFC 7519 §3: three parts, the first of which is JSON in base64url.
      return /\beyJ[\w-]*\.[\w-]+\./.test(value) ? "jwt" : "bearer";
    case "token":
    case "oauth":
    case "jwt":
      return "bearer";
    case "dpop":
      return "dpop";
    case "scram-sha-1":
    case "scram-sha-256":
    case "ntlm":
    case "negotiate":
      return "rounds";
    case "apikey":
      return "key";
    case "cookie":
      return "cookie";
    default:
      return /^(?:aws4|hawk|sharedkey|signature|hmac)/i.test(scheme) ? "signed" : undefined;
  }
}
