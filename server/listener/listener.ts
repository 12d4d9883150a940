import { createServer, type IncomingMessage, type Server } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { contentLimit } from "#sandbox/content-limit";
import type { Origin } from "#sandbox/origin";
import { tunnel } from "../proxy/tunnel";
import { formatMessage, hangUp } from "./adapter";
import { type Activity, type Authorities, Connection } from "./connection";
import { parserLimit } from "./head-fault";
import { wireStatus } from "./interim";
import { refusalOf } from "./refusal";
import { type Expectation, headOf, serve } from "./serve";
import type { Site } from "./site";
import { isHost, normalAuthority } from "./target";

/** The most requests that one connection over the wire carries; the answer to the last says Connection: close. */
export const requestLimit = 4;

// From this many requests that wait on one connection no more octets are read until it has answered half of them.
const waitingLimit = 8;

/** How long a client may take, in milliseconds: to send a head, to send a whole request, and between two requests. */
export type Patience = { readonly head: number; readonly request: number; readonly idle: number };

/** How a listener is set up. */
export type ListenerOptions = Partial<Authorities> &
  Partial<Omit<Site, "origin" | "atRoot">> & {
    /** What stands at the root of hosts of its own, each with this label before a name of the server's. */
    readonly atRoot?: Pick<Site, "origin" | "contentLimit"> & { readonly label: string };
    /** Told of the work in hand. */
    readonly activity?: Activity;
    /** The most requests on one connection. */
    readonly requests?: number;
    readonly waits?: Patience;
    /** Refuses a connection by writing what it has to say; true where it did. */
    readonly turnAway?: (socket: Duplex) => boolean;
  };

/** The authorities that the server answers for itself, and those it leads to as a proxy, unless it is told others. */
export const ownByDefault: readonly string[] = ["sandbox.example"];
const behindByDefault: readonly string[] = ["library.example"];
const waitsByDefault: Patience = { head: 20_000, request: 30_000, idle: 5_000 };

/**
 * Makes the HTTP/1.1 server of this site, for TCP and for the wire alike. It gives what the origin cannot see its true
 * answer: lines that no parser reads, Expect, TRACE, 1xx, CONNECT. It listens nowhere until told to; a stream can be
 * handed to it by its 'connection' event.
 *
 * It is an origin server for every target in origin-form, whatever Host says, and for an absolute-form that names one of
 * its `own` authorities (RFC 9112 §3.2.2). It is a proxy for every other absolute-form and for CONNECT: it wants Basic
 * credentials of Aladdin, open sesame, in Proxy-Authorization (407), leads to the authorities `behind` it, by CONNECT to
 * its own as well, and nowhere else (403). Wherever it leads, the same origin answers: no connection is ever opened.
 */
export function createListener(origin: Origin, options: ListenerOptions = {}): Server {
  const { own = ownByDefault, behind = behindByDefault, activity, requests = requestLimit } = options;
  const { waits = waitsByDefault, turnAway, atRoot } = options;
  const site: Site = {
    ...options,
    origin,
    patience: options.patience ?? (() => 30_000),
    contentLimit: options.contentLimit ?? (() => contentLimit),
    interim: options.interim ?? wireStatus,
    atRoot: undefined,
  };
  const whole: Site = { ...site, atRoot: atRoot && { ...site, ...atRoot, interim: () => undefined, pages: undefined } };
  const connections = new WeakMap<object, Connection>();
  const server = createServer({
    maxHeaderSize: parserLimit,
    // Both are refused with a reason, which Node's own answer to them lacks.
    requireHostHeader: false,
    insecureHTTPParser: false,
    headersTimeout: waits.head,
    requestTimeout: waits.request,
    keepAliveTimeout: waits.idle,
    connectionsCheckingInterval: 1_000,
  });
  // No line may get lost: how many there are is bounded by their octets.
  server.maxHeadersCount = 0;
  // A client that has said all it wants to say still gets its answers. RFC 9112 §9.6
  Object.assign(server, { httpAllowHalfOpen: true });

  function connectionOf(socket: Duplex): Connection {
    const found = connections.get(socket);
    if (found) return found;
    const names = [...own, ...addressOf(socket)];
    const roots = atRoot ? [...names, "localhost"].map((name) => `${atRoot.label}.${name}`).filter(isHost) : [];
    const made = new Connection(socket, { own: names, roots, behind }, activity);
    connections.set(socket, made);
    return made;
  }

  function accept(inner: Connection): void {
    connections.set(inner.socket, inner);
    server.emit("connection", inner.socket);
  }

  function answer(incoming: IncomingMessage, response: Parameters<typeof serve>[3], expectation?: Expectation): void {
    incoming.on("error", () => {});
    const connection = connectionOf(incoming.socket);
    connection.requests += 1;
    // RFC 9112 §9.6: after the answer that says Connection: close no request is processed.
    if (connection.requests > requests || connection.closing) return;
    const final = connection.requests === requests;
    if (connection.waiting >= waitingLimit) connection.socket.pause();
    connection.enqueue(async () => {
      await serve(whole, connection, incoming, response, { expectation, final });
      if (connection.socket.isPaused() && connection.waiting <= waitingLimit / 2) connection.socket.resume();
    });
  }

  server.on("request", (incoming, response) => answer(incoming, response));
  server.on("checkContinue", (incoming, response) => answer(incoming, response, "continue"));
  server.on("checkExpectation", (incoming, response) => answer(incoming, response, "unknown"));
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
    connection.broken.give();
    connection.enqueue(() => hangUp(socket, refused && formatMessage(refused.response, "GET", true)));
  });
  if (turnAway) {
    // Before Node's own listener, which begins to read.
    server.prependListener("connection", (socket) => {
      if (turnAway(socket)) socket.destroySoon();
    });
  }
  return server;
}

/** The address at which a client reached the server, as an authority: it is the server's own name too. */
function addressOf(socket: Duplex): readonly string[] {
  if (!(socket instanceof Socket) || socket.localAddress === undefined) return [];
  const plain = socket.localAddress.replace(/^::ffff:(?=\d+\.)/, "");
  const authority = normalAuthority(`${plain.includes(":") ? `[${plain}]` : plain}:${socket.localPort}`);
  const byName = plain === "127.0.0.1" || plain === "::1" ? [normalAuthority(`localhost:${socket.localPort}`)] : [];
  return [authority, ...byName].filter(isHost);
}
