import { type FieldLine, fieldValues } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { mediaTypeWeight, mostWanted, parsePreferences } from "#http/representation/negotiation";
import { exists } from "../../resource";
import { type Answered, withContent, withJson } from "../../space/respond";
import { type Call, open, type Reply } from "../reply";
import { octetsOfPicture, pictureAsSvg } from "./picture";

// In the order in which httpbin prefers those that are named.
const types = ["image/webp", "image/svg+xml", "image/jpeg", "image/png"] as const;
type ImageType = (typeof types)[number];

/** Answers with the picture in the type that Accept wants most, in PNG where all are alike; 406 where it wants none. RFC 9110 §12.5.1. */
export function image({ request }: Call): Answered {
  const wanted = parsePreferences(fieldValues(request.fields, "Accept").join(", "));
  const named = types.filter((type) => wanted.some(({ range }) => range === type));
  const chosen = mostWanted([...named, ...types.toReversed()], (type) => mediaTypeWeight(type, wanted));
  const vary: FieldLine = ["Vary", "Accept"];
  if (chosen) return picture(chosen, [vary]);
  return withJson(406, [exists, { question: "acceptable", yes: false }], [vary], notAcceptable);
}

/** What a 406 says: the types that there are. RFC 9110 §15.5.7. */
export const notAcceptable = {
  message: "Client did not request a supported media type.",
  accept: [...types, "image/*"],
};

/** Makes the reply with the picture in one type, whatever the client wants. */
export function imageIn(type: ImageType): Reply {
  return () => picture(type, []);
}

function picture(type: ImageType, fields: readonly FieldLine[]): Answered {
  return withContent(200, open, [["Content-Type", type], ...fields], octetsIn(type));
}

function octetsIn(type: ImageType): Uint8Array {
  switch (type) {
    case "image/png":
      return octetsOfPicture("png");
    case "image/jpeg":
      return octetsOfPicture("jpeg");
    case "image/webp":
      return octetsOfPicture("webp");
    case "image/svg+xml":
      return encodeUtf8(pictureAsSvg);
  }
}
