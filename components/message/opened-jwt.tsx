import { decodeBase64url, decodeUtf8 } from "#http/octets";
import { indentedJson } from "#http/representation/json-shape";

/** A JWT opened where it stands: header and claims as they read, and that the signature is all that protects them. RFC 7519 §3. */
export function OpenedJwt({ token }: { readonly token: string }) {
  const parts = token.split(".");
  if (parts.length !== 3) return null;
  const [header, claims] = parts.slice(0, 2).map(jsonIn);
  if (header === undefined || claims === undefined) return null;
  return (
    <div className="mt-2 grid gap-2 font-display text-tiny" data-jwt="">
      {[
        ["Header", header],
        ["Claims", claims],
      ].map(([name, text]) => (
        <div key={name}>
          <p className="font-semibold">{name}</p>
          <pre className="whitespace-pre-wrap break-all">{text}</pre>
        </div>
      ))}
      <p className="text-soft">Anybody can read this. The third part, the signature, is what nobody else can write.</p>
    </div>
  );
}

function jsonIn(part: string): string | undefined {
  const octets = decodeBase64url(part);
  const text = octets && decodeUtf8(octets);
  return text === undefined ? undefined : indentedJson(text);
}
