import type { Duplex } from "node:stream";

/** What a server still has to do on one connection, tunnels within it included; what waits for it to be idle asks here. */
export class Activity {
  #tasks = 0;
  #waiting: (() => void)[] = [];

  begin(): void {
    this.#tasks += 1;
  }

  end(): void {
    this.#tasks -= 1;
    if (this.#tasks > 0) return;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Whether the server is at work, and not merely waiting for more octets. */
  get busy(): boolean {
    return this.#tasks > 0;
  }

  whenIdle(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }
}

/** Something that happens once to a connection. Who waits can stop waiting, for a connection may outlive thousands of requests. */
export class Signal {
  #given = false;
  readonly #waiting = new Set<() => void>();

  give(): void {
    this.#given = true;
    for (const call of this.#waiting) call();
    this.#waiting.clear();
  }

  /** Calls when it happens, at once where it has; gives the function that stops waiting. */
  wait(call: () => void): () => void {
    if (this.#given) call();
    else this.#waiting.add(call);
    return () => this.#waiting.delete(call);
  }
}

/**
 * The authorities (lower case, without port 80) that a server answers for itself, those at whose root a part of it stands, and
 * those it leads to as a proxy; a server that leads nowhere is none.
 */
export type Authorities = {
  readonly own: readonly string[];
  readonly roots?: readonly string[];
  readonly behind: readonly string[];
};

/** One connection to the wire server. Its requests are answered one after the other, in the order they came. RFC 9112 §9.3.2. */
export class Connection {
  readonly socket: Duplex;
  readonly authorities: Authorities;
  readonly activity: Activity;
  /** Whether these octets already come through a tunnel of ours. */
  readonly tunnelled: boolean;
  /** How many requests were read so far. */
  requests = 0;
  /** What is missing of the content that is being waited for, as a sentence. */
  missing: string | undefined;
  /** Nothing more can be read: the message is broken, or the connection is gone. */
  readonly broken = new Signal();
  /** The other side has said all it will say. */
  readonly ended = new Signal();
  /** Whether what cannot be read was refused already. */
  refused = false;
  /** Whether an answer said Connection: close, so that no further request is answered. RFC 9112 §9.6. */
  closing = false;
  /** How many tasks are waiting or under way. */
  waiting = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(socket: Duplex, authorities: Authorities, activity = new Activity(), tunnelled = false) {
    this.socket = socket;
    this.authorities = authorities;
    this.activity = activity;
    this.tunnelled = tunnelled;
    socket.once("end", () => this.ended.give());
    socket.once("close", () => this.broken.give());
    // What a connection that breaks has to say, 'close' says as well.
    socket.on("error", () => this.broken.give());
  }

  /** Does a task when all before it are done; one that fails ends the connection. */
  enqueue(task: () => Promise<void> | void): void {
    this.activity.begin();
    this.waiting += 1;
    this.#queue = this.#queue
      .then(task)
      .catch(() => void this.socket.destroy())
      .finally(() => {
        this.waiting -= 1;
        this.activity.end();
      });
  }

  /** Waits for something that only the other side can give, which is no work of ours. */
  async awaitOthers<Value>(promise: Promise<Value>): Promise<Value> {
    this.activity.end();
    try {
      return await promise;
    } finally {
      this.activity.begin();
    }
  }
}
