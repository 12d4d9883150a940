import { paramValue, type SchemeAndParams } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { fieldValue, fieldValues } from "#http/message";
import { paramTerm } from "#http/schemes/terms";
import { PointedRow } from "../../message/pointed-row.client";
import { Disclosure } from "../../ui/disclosure";
import type { Exchanged } from "../model/exchanged";

type Props = { readonly history: readonly Exchanged[]; readonly shown: Exchanged };

/** Where each part of a challenge went in the credentials that answered it, and what the client put there of its own. */
export function ChallengeToAnswer({ history, shown }: Props) {
  const credentials = credentialsIn(shown);
  const challenge = credentials && challengeBefore(history, shown, credentials.scheme);
  if (!credentials || !challenge) return null;
  const names = [...new Set([...challenge.params, ...credentials.params].map(([name]) => name.toLowerCase()))];
  const rows = names.map((name) => {
    const asked = paramValue(challenge.params, name);
    const answered = paramValue(credentials.params, name);
    return { name, asked, answered, meaning: paramTerm(credentials.scheme, name).meaning };
  });
  if (credentials.token68 !== undefined) {
    rows.push({ name: "token68", asked: undefined, answered: credentials.token68, meaning: "" });
  }
  return (
    <Disclosure
      summary={`How ${credentials.scheme} answers the challenge`}
      look="sheet"
      name="challenge"
      data-challenge-to-answer=""
    >
      <div className="overflow-x-auto">
        <table className="w-full border-line border-t text-start text-tiny">
          <thead className="text-soft">
            <tr>
              {["part", "in the challenge", "in the credentials", "so"].map((head) => (
                <th key={head} scope="col" className="px-3 py-1.5 text-start font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PointedRow key={row.name} {...row} />
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function credentialsIn({ draft }: Exchanged): SchemeAndParams | undefined {
  const value = fieldValue(draft.fields, "Authorization");
  try {
    return value === undefined ? undefined : parseCredentials(value);
  } catch {
    return undefined;
  }
}

function challengeBefore(history: readonly Exchanged[], shown: Exchanged, scheme: string): SchemeAndParams | undefined {
  const before = history.slice(0, history.indexOf(shown)).reverse();
  const offered = before.flatMap(({ answer }) => challengesIn(fieldValues(answer.fields, "WWW-Authenticate")));
  return offered.find((each) => each.scheme.toLowerCase() === scheme.toLowerCase());
}

function challengesIn(lines: readonly string[]): readonly SchemeAndParams[] {
  try {
    return parseChallenges(lines);
  } catch {
    return [];
  }
}
