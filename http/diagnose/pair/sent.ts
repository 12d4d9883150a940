import type { PastedMessage } from "../../inspect/pasted";
import { partOfField } from "../seen/evidence";
import { type Found, foundCause } from "../signs/sign";
import { type Pair, requestLine } from "./both";
import { judgeWritten } from "./written";

// Fields in which APIs take a key.
const keyFields =
  /^(?:x-)?(?:(?:api|access|auth|functions|subscription|app|client)[-_]?(?:key|token)|private-token|job-token|token|auth|access[-_]token|vault-token|authtoken|amz-security-token|goog-api-key|ocp-apim-subscription-key|plex-token|access-token-secret)$/i;

/** What is wrong with the credentials as they were written, whatever came back. */
export function writtenWrong(pair: Pair): readonly Found[] {
  const { scene, sent } = pair;
  if (scene.status !== undefined && ![400, 401, 403, 407, 422].includes(scene.status) && !scene.errorInside) return [];
  const ofLines = sent.flatMap(({ value, evidence }): readonly Found[] => {
    const written = judgeWritten(value);
    if (written.is === "fine" || written.is === "masked") return [];
    const place = evidence.text === "" ? requestLine(scene) : evidence;
    const offered = scene.answer !== undefined && pair.offers.all.length > 0;
    const sure = written.sure === "likely" && offered ? "certain" : written.sure;
    const id = written.is === "unfilled" ? "credentials-missing" : "credentials-malformed";
    return foundCause(id, { sure, says: written.says }, [place]);
  });
  const twice = sent.length > 1 ? sent.map(({ evidence }) => evidence) : [];
  const says = "Authorization stands twice, and a request carries one.";
  return [...ofLines, ...unfilledKeys(pair), ...foundCause("credentials-malformed", { sure: "likely", says }, twice)];
}

function unfilledKeys({ scene: { request } }: Pair): readonly Found[] {
  if (!request) return [];
  return request.message.fields.flatMap(({ name, value }, field): readonly Found[] => {
    if (!keyFields.test(name) || value === "") return [];
    const written = judgeWritten(`Bearer ${value}`);
    if (written.is !== "unfilled") return [];
    const says = "A placeholder was sent in place of the key: a variable was empty or not filled in.";
    return foundCause("credentials-missing", { sure: written.sure, says }, [
      partOfField(request.message, request.index, field),
    ]);
  });
}

/** The fields of a request in which a key or a session may come instead of Authorization, by index. */
export function otherCredentials({ fields }: PastedMessage): readonly number[] {
  return fields.flatMap(({ name }, field) => (keyFields.test(name) || /^cookie$/i.test(name) ? [field] : []));
}
