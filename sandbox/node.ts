import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Origin } from "./origin";
import { formatMessage, hangUp } from "./wire/adapter";
import { type Activity, type Authorities, Connection } from "./wire/connection";
import { headLimit } from "./wire/head-fault";
import { refusalOf } from "./wire/refusal";
import { type Expectation, headOf, type Site, serve } from "./wire/serve";
import { tunnel } from "./wire/tunnel";

/** The most requests that one connection carries; the answer to the last says Connection: close. */
export const requestLimit = 4;

/** How a wire server is set up. */
export type WireServerOptions = Partial<Authorities> & {
  /** Told of the work in hand. */
  readonly activity?: Activity;
  /** How many milliseconds the origin may take from now. */
  readonly patience?: () => number;
  readonly requests?: number;
};

/** The authorities that the server answers for itself, and those it leads to as a proxy, unless it is told others. */
export const ownByDefault: readonly string[] = ["sandbox.example"];
const behindByDefault: readonly string[] = ["library.example"];

/**
 * Makes an HTTP/1.1 server that answers as the origin does, and gives what the origin cannot see its true answer: lines
 * that no parser reads, Expect, TRACE, 1xx, CONNECT. It listens nowhere until told to; a stream can be handed to it by its
 * 'connection' event.
 *
 * It is an origin server for every target in origin-form, whatever Host says, and for an absolute-form that names one of
 * its `own` authorities (RFC 9112 §3.2.2). It is a proxy for every other absolute-form and for CONNECT: it wants Basic
 * credentials of Aladdin, open sesame, in Proxy-Authorization (407), leads to the authorities `behind` it, by CONNECT to
 * its own as well, and nowhere else (403). Wherever it leads, the same origin answers: no connection is ever opened.
 */
export function createWireServer(origin: Origin, options: WireServerOptions = {}): Server {
  const { own = ownByDefault, behind = behindByDefault, activity, requests = requestLimit } = options;
  const site: Site = { origin, patience: options.patience ?? (() => 30_000) };
  const connections = new WeakMap<object, Connection>();
  const server = createServer({
    maxHeaderSize: headLimit,
    // Both are refused with a reason, which Node's own answer to them lacks.
    requireHostHeader: false,
    insecureHTTPParser: false,
    requestTimeout: 30_000,
    headersTimeout: 20_000,
    connectionsCheckingInterval: 1_000,
  });
  // No line may get lost: how many there are is bounded by their octets.
  server.maxHeadersCount = 0;
  // A client that has said all it wants to say still gets its answers. RFC 9112 §9.6
  Object.assign(server, { httpAllowHalfOpen: true });

  function connectionOf(socket: Duplex): Connection {
    const found = connections.get(socket);
    if (found) return found;
    const made = new Connection(socket, { own, behind }, activity);
    connections.set(socket, made);
    return made;
  }

  function accept(inner: Connection): void {
    connections.set(inner.socket, inner);
    server.emit("connection", inner.socket);
  }

  const answering =
    (expectation?: Expectation): NonNullable<Parameters<typeof createServer>[1]> =>
    (incoming, response) => {
      incoming.on("error", () => {});
      const connection = connectionOf(incoming.socket);
      connection.requests += 1;
      // RFC 9112 §9.6: after the answer that says Connection: close no request is processed.
      if (connection.requests > requests) return;
      const final = connection.requests === requests;
      connection.enqueue(() => serve(site, connection, incoming, response, { expectation, final }));
    };

  server.on("request", answering());
  server.on("checkContinue", answering("continue"));
  server.on("checkExpectation", answering("unknown"));
  server.on("connect", (incoming, socket, early) => {
    const connection = connectionOf(socket);
    connection.requests += 1;
    if (connection.requests > requests) return;
    connection.enqueue(() => tunnel(connection, headOf(incoming), early, accept));
  });
  server.on("clientError", (fault, socket) => {
    const connection = connectionOf(socket);
    const refused = refusalOf(fault, connection);
    connection.refused = true;
    connection.breakOff();
    connection.enqueue(() => hangUp(socket, refused && formatMessage(refused.response, "GET", true)));
  });
  return server;
}
