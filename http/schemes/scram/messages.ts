import { textToBase64 } from "./base64";

/** The client's first message, taken apart. RFC 5802 §7. */
export type ClientFirst = {
  /** With its comma at the end: what `c=` of the final message must say again. */
  readonly gs2Header: string;
  readonly bare: string;
  readonly username: string;
  readonly nonce: string;
};

/** The client's final message, taken apart. RFC 5802 §7. */
export type ClientFinal = {
  readonly withoutProof: string;
  readonly channelBinding: string;
  readonly nonce: string;
  readonly proof: string;
};

const nonceLimit = 256;

// client-first-message = gs2-header client-first-message-bare
const clientFirst = /^([ny],(?:a=([^,]*))?,)(n=([^,]+),r=([\x21-\x2B\x2D-\x7E]+)(?:,[A-Za-z]=[^,]+)*)$/;
// client-final-message = channel-binding "," nonce ["," extensions] "," proof
const clientFinal = /^(c=([A-Za-z0-9+/=]+),r=([\x21-\x2B\x2D-\x7E]+)(?:,[A-Za-z]=[^,]+)*),p=([A-Za-z0-9+/=]+)$/;

/** Reads the first message. Throws a SyntaxError, also for channel binding and for acting as somebody else: neither is offered. */
export function parseClientFirst(text: string): ClientFirst {
  refuseControls(text);
  if (text.startsWith("p=")) throw new SyntaxError("Channel binding is asked for, and was not offered");
  const match = clientFirst.exec(text);
  if (!match) throw new SyntaxError("data is no first message: expected n,,n=username,r=nonce in Base64");
  const [, gs2Header = "", authzid, bare = "", saslname = "", nonce = ""] = match;
  // It goes back in the challenge, as the server's nonce begins with it. RFC 5802 §5.1
  if (nonce.length > nonceLimit) throw new SyntaxError(`The nonce has more than ${nonceLimit} characters`);
  const username = decodeName(saslname);
  if (authzid !== undefined && decodeName(authzid) !== username)
    throw new SyntaxError("Acting as somebody else is asked for, and was not offered");
  return { gs2Header, bare, username, nonce };
}

/** Reads the final message. Throws a SyntaxError. */
export function parseClientFinal(text: string): ClientFinal {
  refuseControls(text);
  const match = clientFinal.exec(text);
  if (!match) throw new SyntaxError("data is no final message: expected c=biws,r=nonce,p=proof in Base64");
  const [, withoutProof = "", channelBinding = "", nonce = "", proof = ""] = match;
  return { withoutProof, channelBinding, nonce, proof };
}

/** Writes the server's first message; the nonce is the client's with the server's after it, the salt in Base64. RFC 5802 §5.1. */
export function formatServerFirst(nonce: string, salt: string, iterations: number): string {
  return `r=${nonce},s=${salt},i=${iterations}`;
}

/** Says whether the final message repeats the header of the first, so that nobody in between has changed it. RFC 5802 §5.1. */
export function bindsHeader({ channelBinding }: ClientFinal, gs2Header: string): boolean {
  return channelBinding === textToBase64(gs2Header);
}

// saslname: "," is written =2C and "=" is written =3D
function decodeName(saslname: string): string {
  if (/=(?!2C|3D)/.test(saslname)) throw new SyntaxError("The username holds = otherwise than as =2C or =3D");
  return saslname.replaceAll("=2C", ",").replaceAll("=3D", "=");
}

function refuseControls(text: string): void {
  if (/[\0-\x1F\x7F]/.test(text)) throw new SyntaxError("data holds a control character");
}
