import { isEncodedDraft } from "#http/draft";
import { decodeLink } from "../../exchange/link/link";
import { foreignCredentials } from "../../take/foreign";

/** The names of the header lines and parts of a link's requests that hold credentials, each once; none where it holds no request. */
export function credentialsIn(fragment: string): readonly string[] {
  if (!isEncodedDraft(fragment)) return [];
  try {
    const { draft, view } = decodeLink(fragment);
    const held = [...(view.before ?? []), draft].flatMap((each) => foreignCredentials(each, []));
    return [...new Set(held.map(({ name }) => name))];
  } catch {
    return [];
  }
}
