import type { Duplex } from "node:stream";

/** What a server still has to do on one connection, tunnels within it included; whoever waits for calm asks here. */
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

/** The authorities (lower case, without port 80) that a server answers for itself, and those it leads to as a proxy. */
export type Authorities = { readonly own: readonly string[]; readonly behind: readonly string[] };

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
  /** Fulfilled once nothing more can be read: the message is broken, or the connection is gone. */
  readonly broken: Promise<void>;
  breakOff: () => void = () => {};
  /** Fulfilled once the other side has said all it will say. */
  readonly ended: Promise<void>;
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
    this.broken = new Promise((resolve) => {
      this.breakOff = resolve;
    });
    this.ended = new Promise((resolve) => socket.once("end", resolve));
    socket.once("close", this.breakOff);
    // What a connection that breaks has to say, 'close' says as well.
    socket.on("error", this.breakOff);
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
