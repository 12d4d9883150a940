import { type Duplex, duplexPair } from "node:stream";
import { formatResponseHead } from "#http/message";
import { type Answered, withoutContent, withProblem } from "#sandbox/space/respond";
import { formatMessage, hangUp } from "../listener/adapter";
import { Connection } from "../listener/connection";
import { type Head, headFault } from "../listener/head-fault";
import { noProxy } from "../listener/refusals";
import { readTarget } from "../listener/target";
import { proxyRefusal } from "./proxy";

/**
 * Answers CONNECT: where the proxy leads there and knows the client, 200 without content and without Content-Length, and
 * from then on octets go both ways to a new connection of this same server, which `accept` takes; elsewhere a refusal and
 * the end of the connection. `early` are the octets that came behind the head. RFC 9110 §9.3.6.
 */
export function tunnel(
  connection: Connection,
  head: Head,
  early: Uint8Array,
  accept: (inner: Connection) => void,
): void {
  const { socket, authorities } = connection;
  if (!socket.writable) return;
  const refused = headFault(head) ?? refusal(connection, head);
  if (refused) {
    hangUp(socket, formatMessage(refused.response, head.method, true));
    return;
  }
  const { response } = withoutContent(200, [{ question: "proxy-leads-there", yes: true }]);
  const fields = [...response.fields, ["Date", new Date().toUTCString()] as const];
  socket.write(formatResponseHead({ ...response, fields }), "latin1");
  const [near, far] = duplexPair();
  const reachable = [...authorities.own, ...authorities.behind];
  accept(new Connection(far, { own: reachable, behind: [] }, connection.activity, true));
  if (early.length > 0) near.write(early);
  join(socket, near);
}

function refusal({ authorities, tunnelled }: Connection, head: Head): Answered | undefined {
  if (authorities.behind.length === 0 && !tunnelled) return noProxy();
  const target = readTarget(head.method, head.target);
  if (target?.form !== "authority") return undefined;
  const refused = proxyRefusal(head.fields, target, [...authorities.own, ...authorities.behind]);
  if (refused || !tunnelled) return refused;
  const detail = "These octets already come through a tunnel, and there is none within a tunnel.";
  // RFC 9110 §15.5.4
  return withProblem(403, [{ question: "proxy-leads-there", yes: false, detail }]);
}

function join(outer: Duplex, inner: Duplex): void {
  outer.pipe(inner).pipe(outer);
  inner.on("error", () => outer.destroy());
  outer.on("close", () => inner.destroy());
}
