import { type IncomingMessage, ServerResponse } from "node:http";

type Headers = Parameters<ServerResponse["writeHead"]>[1];

/** A response that a handler of Node writes into memory: nothing of it leaves. `whole` tells when it has ended. */
export class Captured extends ServerResponse {
  readonly #parts: Uint8Array[] = [];
  #ended: () => void = () => {};
  readonly whole: Promise<void>;

  constructor(incoming: IncomingMessage) {
    super(incoming);
    this.whole = new Promise((resolve) => {
      this.#ended = resolve;
    });
  }

  get content(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.#parts));
  }

  override writeHead(status: number, second?: string | Headers, third?: Headers): this {
    this.statusCode = status;
    const given = typeof second === "string" ? third : second;
    if (given && !Array.isArray(given)) {
      for (const [name, value] of Object.entries(given)) if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override flushHeaders(): void {}

  override write(part: unknown, ...rest: readonly unknown[]): boolean {
    if (typeof part === "string") this.#parts.push(Buffer.from(part));
    else if (part instanceof Uint8Array) this.#parts.push(part);
    const done = rest.at(-1);
    if (typeof done === "function") process.nextTick(done);
    return true;
  }

  override end(part?: unknown, ...rest: readonly unknown[]): this {
    if (this.finished) return this;
    this.write(part, ...rest);
    this.finished = true;
    this.#ended();
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }
}
