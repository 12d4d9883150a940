import { fieldValue } from "#http/message";
import { decodeUtf8, encodeUtf8 } from "#http/octets";
import type { Answered } from "../space/respond";
import { readJson } from "./content/content";

const links = ["type", "lesson"];

/**
 * Has a problem say where its type and its lesson stand on the site whose page this is: below the host that was asked there
 * may be neither. RFC 9457 §3.1.1.
 */
export function onSite(answered: Answered, page: string | undefined): Answered {
  const { response } = answered;
  const told = fieldValue(response.fields, "Content-Type") === "application/problem+json" && page !== undefined;
  const body = told && URL.canParse(page) ? readJson(decodeUtf8(response.content) ?? "") : null;
  if (typeof body !== "object" || body === null) return answered;
  const members = Object.entries(body).map(([name, value]: [string, unknown]) =>
    links.includes(name) && typeof value === "string" ? [name, new URL(value, page).href] : [name, value],
  );
  const content = encodeUtf8(`${JSON.stringify(Object.fromEntries(members), null, 2)}\n`);
  return { ...answered, response: { ...response, content } };
}
