import type { PastedMessage } from "../../../inspect/pasted";
import type { Evidence } from "../../diagnosis";
import { inField } from "../../seen/evidence";
import type { Placed } from "../../seen/scene";
import { type Found, foundCause } from "../../signs/sign";
import { evidenceAt, type Pair } from "../both";

// "NTLMSSP", a zero octet and the number of the message, in Base64. MS-NLMP, CHALLENGE_MESSAGE
const ntlmType = /\bTlRMTVNTUAA([BCD])/;
const several = /^(?:ntlm|negotiate|scram-sha-(?:1|256)|kerberos|mutual|hoba)$/i;

/** A login in several messages: where it stands. RFC 4559 §6, RFC 7804 §3. */
export function roundsUnderWay({ scene, offers, sent }: Pair): readonly Found[] {
  const { answer, request, status } = scene;
  const asking = offers.all.find(({ scheme, token68 }) => several.test(scheme) && token68 !== undefined);
  if (asking && status === 401) {
    const type = ntlmType.exec(asking.token68 ?? "")?.[1];
    const says = type === "C" ? "This is the second of three messages of NTLM, so the login is not over." : undefined;
    return foundCause("handshake-under-way", { sure: "certain", ...(says ? { says } : {}) }, [
      evidenceAt(scene, asking.spot),
    ]);
  }
  const scram = offers.all.find(
    ({ scheme, params }) => /^scram-/i.test(scheme) && params.some(({ name }) => name === "data"),
  );
  if (scram && status === 401) return foundCause("handshake-under-way", "certain", [evidenceAt(scene, scram.spot)]);
  const own = sent.find(({ scheme }) => several.test(scheme));
  const says = "It opens a login of several messages, and the answer to the first is a refusal with the next one.";
  if (!answer) {
    const places = request ? openings(request) : [];
    return foundCause("handshake-under-way", { sure: "likely", says }, places);
  }
  if (!own || status !== 401) return [];
  const opens =
    ntlmType.exec(own.value.slice(0, 200))?.[1] === "B" || /^scram-\S+ .*\bdata=/i.test(own.value.slice(0, 400));
  const ended = opens
    ? "The server did not take up the login that the client began: it asks from the start again."
    : "The last message of the login was not accepted: the account, the ticket or the connection does not fit.";
  return [
    ...foundCause("credentials-invalid", { sure: "likely", says: ended }, [own.evidence]),
    ...foundCause("handshake-under-way", "possible", [own.evidence]),
  ];
}

function openings({ message, index }: Placed<PastedMessage>): readonly (Evidence | undefined)[] {
  return ["authorization", "proxy-authorization"].map((name) =>
    inField(message, index, name, /^(?:ntlm|negotiate) TlRMTVNTUAAB|^scram-\S{1,20} .{0,100}\bdata=/i),
  );
}
