import { carriedIn } from "#components/article/status-in-words.ts";
import { groupsOf, pairOfJoined } from "#components/credentials/basic/basic-pair.ts";
import { readTokenAnswer } from "#components/credentials/token/token-request.ts";
import { legsOf } from "#components/exchange/answer/legs.ts";
import { edit, fieldsIn, inOneLine, opened } from "#components/exchange/model/editing.ts";
import { cautionsOf, faultsOf } from "#components/exchange/model/faults.ts";
import { draftIn } from "#components/exchange/model/form-draft.ts";
import { decodePolicyText, parsePolicy } from "#components/exchange/model/policy-text.ts";
import { messageOfUnread } from "#components/exchange/send/wire-message.ts";
import { readExchanges } from "#components/exchange/session/kept-history.ts";
import { JsonContent } from "#components/message/json-content";
import { textLines } from "#components/message/text-lines.ts";
import { partsOf } from "#components/policy-editor/lists.ts";
import { mistakesIn } from "#components/policy-editor/mistakes.ts";
import { parseCurl } from "#components/take/curl/parse-curl.ts";
import { formats } from "#components/take/export/formats.ts";
import { withoutCredentials } from "#components/take/foreign.ts";
import type { Draft } from "#http/draft";
import { policyIn } from "#http/policy/address";
import { segmentsInSpace } from "#http/policy/would-get-in";
import { indentedJson } from "#http/representation/json-shape";
import type { Reader } from "./readers";

const paste = 64 * 1024;
const asIs = (text: string) => text;

// What no header line and no target can hold stands for what they can: most of the work comes after that is looked at.
function draftOf(text: string): Draft {
  const plain = text.replace(/[^\x20-\x7E]/g, " ");
  const lines = text.split(/[\n,]/).map((_, index) => [`X-${index}`, "a"] as const);
  const fields = [["Cookie", plain], ["Authorization", `b${plain}c`], ...lines] as const;
  return { method: "POST", target: `/a?${plain.replaceAll(" ", "+")}`, fields, content: text };
}

function formOf(text: string): FormData {
  const form = new FormData();
  for (const each of text.split(",")) {
    form.append("name", each);
    form.append("value", text.length < 4096 ? text : each);
  }
  form.set("content", text);
  return form;
}

function exchangesOf(text: string) {
  const rest = { decision: [], way: "wire" } as const;
  return text.split(",").map((target, index) => {
    const draft = { method: "GET", target, fields: [["Authorization", index === 0 ? text : ""]] as const, content: "" };
    return { ...rest, draft, answer: { status: 200, reason: index === 0 ? text : target, fields: [], content: "" } };
  });
}

/** Every reader of the pages that needs no browser. */
export const pageReaders: readonly Reader[] = [
  {
    name: "carriedIn",
    read: (text) =>
      carriedIn(text.split(",").map((name) => ({ name, duty: "must", why: "a", section: "RFC 9110 §1" }))),
    limit: paste,
  },
  {
    name: "parseCurl",
    read: (text) => parseCurl(text),
    limit: paste,
    places: ["curl ", 'curl "', "curl http://a/ -d $'", "curl http://", "curl http://a/ -b a -H "]
      .map((before) => (text: string) => before + text)
      .concat((text) => `curl http://a/ -H 'X: b${text}c'`),
  },
  {
    name: "parseCurl, with what stands around a command",
    read: (text) => parseCurl(text),
    limit: paste,
    places: [
      (text) => `${text}\ncurl http://a/`,
      (text) => `curl ^"http://a/${text}`,
      (text) => `curl.exe \`\n http://a/ -d "${text}`,
      (text) => `cat <<A | curl http://a/ -d @-\n${text}\nA`,
      (text) => `curl http://a/ -F 'a="${text}'`,
      (text) => `curl --variable a=${text} --expand-data '{{a}}${text}' http://a/`,
    ],
  },
  {
    name: "parseCurl, of the other tools",
    read: (text) => parseCurl(text),
    limit: paste,
    places: [
      (text) => `fetch('http://a/', ${text}`,
      (text) => `const a = ${text}\nfetch('http://a/', { body: \`${text}\` })`,
      (text) => `Invoke-RestMethod http://a/ -Body "${text}`,
      (text) => `$a = ${text}\nInvoke-RestMethod http://a/ -Body @{${text}`,
      (text) => `http a.example/ ${text}`,
      (text) => `### a\nGET http://a/\n${text}\n\n{{${text}`,
      (text) => `wget http://a/ --header 'A: ${text}' ${text}`,
    ],
  },
  { name: "inOneLine", read: inOneLine, limit: paste },
  { name: "fieldsIn", read: fieldsIn, limit: paste, places: [asIs, (text) => `X:${text}`] },
  {
    name: "edit",
    read: (text) => edit(opened({ method: "GET", target: "/", fields: [], content: "" }), { text }),
    limit: paste,
    places: [asIs, (text) => `GET / HTTP/1.1\r\nX: a${text}`],
  },
  {
    name: "opened, faultsOf and cautionsOf",
    read: (text) => {
      const off = text.split(",").map(() => [0, "a", "b"] as const);
      const edited = opened({ ...draftOf(text), off });
      return [faultsOf(edited), cautionsOf(edited)];
    },
    limit: paste,
  },
  { name: "draftIn", read: (text) => draftIn(formOf(text)), limit: paste },
  { name: "formats", read: (text) => formats.map(({ take }) => take(draftOf(text), "http://a")), limit: paste / 4 },
  {
    name: "withoutCredentials",
    read: (text) => withoutCredentials({ ...draftOf(text), fields: text.split(",").map((each) => ["Cookie", each]) }),
    limit: paste,
  },
  { name: "textLines", read: (text) => textLines(`${text}a`, textLines(text)), limit: paste },
  {
    name: "messageOfUnread",
    read: (text) => messageOfUnread(text, "a"),
    limit: paste,
    places: [asIs, (text) => `GET / HTTP/1.1\r\nX: a${text}`],
  },
  {
    name: "indentedJson and JsonContent",
    read: (text) => JsonContent({ text: indentedJson(text) ?? "" }),
    limit: paste,
    places: [asIs, JSON.stringify, (text) => JSON.stringify(text.split(""))],
  },
  { name: "legsOf", read: (text) => legsOf(exchangesOf(text)), limit: paste },
  { name: "readExchanges", read: readExchanges, limit: paste, places: [asIs, JSON.stringify] },
  {
    name: "readTokenAnswer and mistakesIn",
    read: (text) => [readTokenAnswer(text), mistakesIn(400, text)],
    limit: paste,
  },
  {
    name: "policies",
    read: (text) => [decodePolicyText(text), parsePolicy(text), policyIn(text)],
    limit: paste,
    places: [asIs, (text) => `/api/sandbox/~${text}`],
  },
  {
    name: "segmentsInSpace and partsOf",
    read: (text) => [segmentsInSpace(text), partsOf(text)],
    limit: paste,
    places: [asIs, (text) => `/api/sandbox/${text}`],
  },
  { name: "pairOfJoined and groupsOf", read: (text) => [pairOfJoined(text), groupsOf(text)], limit: paste },
];
