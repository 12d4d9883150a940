import { type FieldLine, fieldValues } from "#http/message";
import { encodeUtf8 } from "#http/octets";
import { languageWeight, mediaTypeWeight, mostWanted, parsePreferences } from "#http/representation/negotiation";
import { type Reply, resource } from "../../resource";
import { withContent, withProblem } from "../../space/respond";

const types = ["application/json", "text/plain;charset=utf-8"] as const;
const greetings = [
  { language: "en", says: "Who is there?" },
  { language: "de", says: "Wer ist da?" },
  { language: "el", says: "Ποιος είναι;" },
] as const;

// A response that was chosen depends on what chose it, a refusal too. RFC 9110 §12.5.5
const vary: FieldLine = ["Vary", "Accept, Accept-Language"];

const reply: Reply = ({ request, asked }) => {
  const accept = parsePreferences(fieldValues(request.fields, "Accept").join(", "));
  const languages = parsePreferences(fieldValues(request.fields, "Accept-Language").join(", "));
  const type = mostWanted(types, (each) => mediaTypeWeight(each, accept));
  if (!type) {
    const detail = `Accept wants none of ${types.join(", ")}.`;
    // RFC 9110 §15.5.7
    return withProblem(406, [...asked, { question: "acceptable", yes: false, detail }], [vary], { available: types });
  }
  // RFC 9110 §12.5.4 lets a server disregard Accept-Language rather than refuse: somebody may still read a language they did not ask for.
  const wanted = mostWanted(greetings, ({ language }) => languageWeight(language, languages));
  const { language, says } = wanted ?? greetings[0];
  const detail = `Chosen: ${type}, ${wanted ? language : `and ${language}, though no language fits`}.`;
  const text = type === "application/json" ? `${JSON.stringify({ message: says }, null, 2)}\n` : `${says}\n`;
  return withContent(
    200,
    [...asked, { question: "acceptable", yes: true, detail }],
    [["Content-Type", type], ["Content-Language", language], vary],
    encodeUtf8(text),
  );
};

/** One question in two types and three languages: Accept and Accept-Language choose. RFC 9110 §12. */
export const negotiation = resource("negotiation", { "": { GET: reply } });
