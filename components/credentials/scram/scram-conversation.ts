import { paramValue } from "#http/auth-param";
import { base64ToText } from "#http/schemes/scram/base64";
import { type Conversation, readServerFirst } from "#http/schemes/scram/client";
import type { Exchanged } from "../../exchange/model/exchanged";
import { latestOffer, sentParam } from "../tab/offered";

/** The conversation that the latest challenge continues; undefined where none has begun, or it was answered already. */
export function conversationIn(history: readonly Exchanged[]): Conversation | undefined {
  const offer = latestOffer(history, "SCRAM-SHA-256");
  const [challenge] = offer?.challenges ?? [];
  const sid = paramValue(challenge?.params ?? [], "sid");
  const sent = offer && sentParam(offer.exchanged, "SCRAM-SHA-256", "data");
  if (!challenge || sent === undefined) return undefined;
  if (history.some((each) => sentParam(each, "SCRAM-SHA-256", "sid") === sid)) return undefined;
  try {
    return readServerFirst(challenge, base64ToText(sent));
  } catch {
    return undefined;
  }
}
