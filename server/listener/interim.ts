import { createHash } from "node:crypto";
import { excerpt } from "#http/excerpt";
import { listElements } from "#http/list";
import {
  type FieldLine,
  fieldValue,
  fieldValues,
  noContent,
  type RequestMessage,
  type ResponseMessage,
} from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import { type Answered, withProblem } from "#sandbox/space/respond";
import { upgradeFields, upgradeProtocols } from "#sandbox/status/fields";
import { phraseIn } from "#sandbox/status/phrase";
import { named, statusAnswer, statusBase } from "#sandbox/status/status";

/** What only the wire can send: interim responses and then a final one, or a change of protocol and the server's first octets in it. */
export type WireAnswer =
  | { readonly interim: readonly ResponseMessage[]; readonly final: Answered }
  | { readonly upgrade: ResponseMessage; readonly first: Uint8Array };

const address = new RegExp(`^${statusBase}/([16-9]\\d\\d)/?(?:\\?.*)?$`);
// RFC 6455 §1.3
const webSocketGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** Answers the address of a status that fetch cannot carry, 1xx or 600 to 999; undefined for any other address. RFC 9110 §15.2. */
export function wireStatus(request: RequestMessage, version: string): WireAnswer | undefined {
  const code = Number(address.exec(request.target)?.[1] ?? 0);
  if (code === 0 || request.method === "OPTIONS") return undefined;
  if (code === 101) return switching(request, version);
  const asked = phraseIn(request.target, named(code));
  if ("answered" in asked) return { interim: [], final: asked.answered };
  if (code >= 600) return { interim: [], final: statusAnswer(code, asked.phrase) };
  const interim: ResponseMessage = {
    status: code,
    reason: asked.phrase ?? reasonPhrase(code),
    fields: hints(code),
    content: noContent,
  };
  // RFC 9110 §15.2: a client of HTTP/1.0 is never sent a 1xx.
  return { interim: version === "1.0" ? [] : [interim], final: statusAnswer(200) };
}

function hints(code: number): readonly FieldLine[] {
  if (code === 103) return [["Link", `<${statusBase}/200>; rel="preload"; as="fetch"`]];
  return code === 104 ? [["Location", `${statusBase}/200`]] : [];
}

function switching({ fields }: RequestMessage, version: string): WireAnswer {
  const options = list(fields, "Connection");
  const asked = version === "1.1" && options.includes("upgrade") ? list(fields, "Upgrade") : [];
  const protocol = asked.find((each) => upgradeProtocols.some((spoken) => spoken === each));
  if (protocol === "knock-knock") return agree(protocol, [], Buffer.from("Who is there?\r\n", "latin1"));
  if (protocol === "websocket") return webSocket(fields);
  const found =
    asked.length === 0
      ? "No Upgrade came, together with Connection: Upgrade."
      : `You named ${excerpt(asked.join(", "))}.`;
  // RFC 9110 §15.5.22
  return refuse(426, `${found} Supported here: ${upgradeProtocols.join(", ")}.`);
}

// RFC 6455 §4.2; the server has nothing to say and closes with status 1000 (§5.5.1, §7.4.1).
function webSocket(fields: readonly FieldLine[]): WireAnswer {
  const key = fieldValue(fields, "Sec-WebSocket-Key") ?? "";
  if (fieldValue(fields, "Sec-WebSocket-Version") !== "13") {
    return refuse(426, "WebSocket begins with Sec-WebSocket-Version: 13.", [["Sec-WebSocket-Version", "13"]]);
  }
  if (!/^[A-Za-z0-9+/]{22}==$/.test(key)) {
    return refuse(400, "WebSocket begins with Sec-WebSocket-Key: 16 octets in Base64.");
  }
  const accept = createHash("sha1")
    .update(key + webSocketGuid)
    .digest("base64");
  return agree("websocket", [["Sec-WebSocket-Accept", accept]], new Uint8Array([0x88, 0x02, 0x03, 0xe8]));
}

function agree(protocol: string, more: readonly FieldLine[], first: Uint8Array): WireAnswer {
  const fields: readonly FieldLine[] = [["Upgrade", protocol], ["Connection", "Upgrade"], ...more];
  return { upgrade: { status: 101, reason: reasonPhrase(101), fields, content: noContent }, first };
}

function refuse(status: number, detail: string, more: readonly FieldLine[] = []): WireAnswer {
  const fields = status === 426 ? [...upgradeFields, ...more] : more;
  return { interim: [], final: withProblem(status, [{ question: "protocol-spoken", yes: false, detail }], fields) };
}

function list(fields: readonly FieldLine[], name: string): readonly string[] {
  return fieldValues(fields, name).flatMap((value) => listElements(value.toLowerCase()));
}
