import { connect } from "node:net";

/** What became of one request: the answer, or that none came. */
export type Outcome =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly head: string;
      readonly content: string;
      readonly milliseconds: number;
    }
  | { readonly kind: "hang" | "closed" | "invalid"; readonly said: string; readonly milliseconds: number };

/** Where to send, and from which address of this machine. */
export type Way = { readonly host: string; readonly port: number; readonly from: string };

/** How a request is sent: whether its answer has no content, whether our side is closed after it, and how long it is waited for. */
export type Manner = { readonly head: boolean; readonly halfClose: boolean; readonly patience: number };

/** Sends octets on a connection of their own and reads one final answer, `patience` in milliseconds from when they were sent. */
export function exchange(way: Way, octets: Buffer, { head, halfClose, patience }: Manner): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const socket = connect({ host: way.host, port: way.port, localAddress: way.from, allowHalfOpen: true });
    let received = "";
    let timer: NodeJS.Timeout | undefined;
    const end = (kind: "hang" | "closed") => {
      const milliseconds = performance.now() - begun;
      const read = readAnswer(received, head, true);
      finish(read === undefined ? { kind, said: received.slice(0, 300), milliseconds } : { ...read, milliseconds });
    };
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    socket.on("error", () => end("closed"));
    socket.on("end", () => end("closed"));
    socket.on("data", (part) => {
      received += part.toString("latin1");
      const read = readAnswer(received, head, false);
      if (read) finish({ ...read, milliseconds: performance.now() - begun });
    });
    socket.write(octets, () => {
      timer = setTimeout(() => end("hang"), patience);
      if (halfClose) socket.end();
    });
  });
}

type Read =
  | { readonly kind: "answered"; readonly status: number; readonly head: string; readonly content: string }
  | { readonly kind: "invalid"; readonly said: string };

/** The first final answer among octets; undefined where it is not whole yet, and `ended` says that no more will come. */
function readAnswer(received: string, bare: boolean, ended: boolean): Read | undefined {
  let rest = received;
  for (;;) {
    const headEnd = rest.indexOf("\r\n\r\n");
    if (headEnd < 0) return undefined;
    const head = rest.slice(0, headEnd + 2);
    const status = Number(
      /^HTTP\/1\.1 ([1-9]\d\d) [\t\x20-\x7E\x80-\xFF]*\r\n(?:[!#$%&'*+\-.^_`|~\w]+:[^\r\n\0]*\r\n)*$/.exec(head)?.[1] ??
        0,
    );
    if (status === 0) return { kind: "invalid", said: head.slice(0, 300) };
    const content = rest.slice(headEnd + 4);
    if (status < 200 && status !== 101) {
      rest = content;
      continue;
    }
    if (ended || bare || isWhole(status, head, content)) return { kind: "answered", status, head, content };
    return undefined;
  }
}

function isWhole(status: number, head: string, content: string): boolean {
  if (status === 101 || status === 204 || status === 304) return true;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return content.length >= Number(length);
  return /\r\ntransfer-encoding: *chunked/i.test(head) && content.endsWith("0\r\n\r\n");
}
