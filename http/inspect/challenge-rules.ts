import { lessons } from "../decision/lessons";
import { lostBackslashes } from "./backslash";
import { type ChallengeView, paramOf, spotsOfParams } from "./challenge-view";
import { isRegistered, isUnknownParam, isWideParam } from "./known-schemes";
import type { Placed } from "./placed";
import type { Rule, Spot } from "./rule";
import { wideScheme } from "./wide-schemes";

/** What holds for a challenge of any scheme. */
export const challengeRules: readonly Rule<ChallengeView>[] = [
  {
    id: "scheme-unregistered",
    severity: "warning",
    says: "No scheme of this name is registered. Only clients written for this server know what to send.",
    section: "RFC 9110 §16.4.1",
    lesson: lessons.challenge,
    change: "For a token, offer Bearer. For a scheme of your own, tell every client how it goes.",
    find: ({ challenge, scheme }) =>
      isRegistered(scheme) || wideScheme(scheme) || isRestOfQop(scheme)
        ? []
        : [
            {
              ...challenge.spot,
              says: `${challenge.scheme} is not a registered scheme. Only clients written for this server know what to send.`,
            },
          ],
  },
  {
    id: "scheme-in-use",
    severity: "note",
    says: "This scheme is in no registry, and in wide use.",
    section: "RFC 9110 §16.4.1",
    lesson: lessons.challenge,
    change: "None is needed where the clients are known to speak it.",
    find: ({ challenge, scheme }) => {
      const known = isRegistered(scheme) ? undefined : wideScheme(scheme);
      return known ? [{ ...challenge.spot, says: known.says }] : [];
    },
  },
  {
    id: "token68-is-scheme",
    severity: "warning",
    says: "Two schemes stand here with a space between them, so the second is read as a token of the first.",
    section: "RFC 9110 §11.6.1",
    lesson: lessons.commas,
    change: "Put a comma between two challenges, or write each on a line of its own.",
    find: ({ challenge, value }) => {
      const { scheme, token68 = "", spot } = challenge;
      if (!isRegistered(token68.toLowerCase()) && !wideScheme(token68)) return [];
      const says = `${scheme} ${token68} is read as one challenge. A comma is missing between two.`;
      return [
        {
          ...spot,
          says,
          slip: "comma-missing",
          mended: value.replace(`${scheme} ${token68}`, `${scheme}, ${token68}`),
        },
      ];
    },
  },
  {
    id: "param-repeated",
    severity: "error",
    says: "This parameter comes twice in one challenge. Some clients take the last, others none.",
    section: "RFC 9110 §11.2",
    lesson: lessons.challenge,
    change: "Keep one of them.",
    find: ({ challenge: { params } }) => {
      const seen = new Set<string>();
      return params.flatMap(({ spot, name }) =>
        seen.size === seen.add(name.toLowerCase()).size
          ? [{ ...spot, says: `${name} comes twice in one challenge. Some clients take the last, others none.` }]
          : [],
      );
    },
  },
  {
    id: "param-unknown",
    severity: "note",
    says: "The scheme does not define this parameter. Clients that were not written for it pass it over.",
    section: "RFC 9110 §11.2",
    lesson: lessons.challenge,
    change: "Look for a misspelling. Otherwise nothing is wrong: what is unknown is ignored.",
    find: ({ challenge, scheme }) =>
      challenge.params.flatMap(({ name, spot }) =>
        isUnknownParam(scheme, name) && !(isTokenScheme(scheme) && isWideParam(name))
          ? [
              {
                ...spot,
                says: `${challenge.scheme} defines no parameter ${name}. Clients that were not written for it pass it over.`,
              },
            ]
          : [],
      ),
  },
  {
    id: "realm-unquoted",
    severity: "error",
    says: "The realm stands without double quotes. A recipient must accept that; a sender must not write it.",
    section: "RFC 9110 §11.5",
    lesson: lessons.realm,
    change: 'Write realm="…", with double quotes.',
    find: ({ challenge, value }) => oddlyQuoted(challenge, value, (name) => name === "realm"),
  },
  {
    id: "single-quotes",
    severity: "error",
    says: "Single quotes quote nothing in HTTP: they are two more characters of the value.",
    section: "RFC 9110 §5.6.4",
    lesson: lessons.challenge,
    change: "Write double quotes.",
    find: ({ challenge, value }) =>
      oddlyQuoted(challenge, value, (name) => name !== "realm").filter(({ slip }) => slip === "single-quotes"),
  },
  {
    id: "challenge-backslash",
    severity: "warning",
    says: "In quotes a backslash only says that the next character is meant as it is, so it is not part of the value.",
    section: "RFC 9110 §5.6.4",
    lesson: lessons.realm,
    change: "Write two backslashes for one, or leave it out.",
    find: ({ challenge }) => lostBackslashes(challenge),
  },
  {
    id: "space-around-equals",
    severity: "error",
    says: "White space stands beside the equals sign. A reader has to bear it, and a sender must not write it.",
    section: "RFC 9110 §5.6.3",
    lesson: lessons.challenge,
    change: "Take the white space out.",
    find: ({ challenge }) =>
      challenge.params.flatMap(({ raw, name, spot }) => (/^\s|^=\s/.test(raw.slice(name.length)) ? [spot] : [])),
  },
  {
    id: "charset-not-utf-8",
    severity: "error",
    says: "The only value that charset may have is UTF-8.",
    section: "RFC 7617 §2.1",
    lesson: lessons.octets,
    change: 'Write charset="UTF-8", or leave charset out.',
    find: ({ challenge, scheme }) =>
      scheme === "basic" || scheme === "digest"
        ? spotsOfParams(challenge, ["charset"], ({ value }) => value.toLowerCase() !== "utf-8")
        : [],
  },
  {
    id: "basic-without-realm",
    severity: "error",
    says: "Basic without a realm. The realm says what the password is for.",
    section: "RFC 7617 §2",
    lesson: lessons.challenge,
    change: 'Add realm="…" with a name for what is protected.',
    find: ({ challenge, scheme }) => (scheme === "basic" && !paramOf(challenge, "realm") ? [challenge.spot] : []),
  },
  {
    id: "challenges-on-one-line",
    severity: "note",
    says: "Several challenges stand on one line. That is correct, but simple clients read the first alone or get lost at a comma.",
    section: "RFC 9110 §11.6.1",
    lesson: lessons.lines,
    change: "None is needed. Where old clients matter, put the scheme that they know first.",
    find: ({ challenge, all }) => {
      const line = all.filter(({ spot }) => spot.line === challenge.spot.line);
      return line[1] === challenge ? [challenge.spot] : [];
    },
  },
  {
    id: "challenges-on-several-lines",
    severity: "note",
    says: "The challenges stand on several lines. That is correct, but fetch() in Firefox shows none of them to a script.",
    section: "RFC 9110 §5.3",
    lesson: lessons.lines,
    change: "None is needed. Where scripts matter, join them with a comma.",
    find: ({ challenge, all }) => {
      const firstLine = all[0]?.spot.line;
      const other = all.find(({ spot }) => spot.line !== firstLine);
      return other === challenge ? [challenge.spot] : [];
    },
  },
];

function isTokenScheme(scheme: string): boolean {
  return scheme === "bearer" || scheme === "dpop";
}

// Without quotes, or with single ones, which are characters like others.
function oddlyQuoted({ params }: Placed, line: string, wanted: (name: string) => boolean): readonly Spot[] {
  return params.flatMap(({ name, value, quoted, spot }): readonly Spot[] => {
    if (quoted || !wanted(name.toLowerCase())) return [];
    const [, quote] = /^(['`])[^'`]*\1$/.exec(value) ?? [];
    if (quote === undefined) return [spot];
    const what = quote === "'" ? "Single quotes" : "Backticks";
    const says = `${what} quote nothing in HTTP: the value of ${name} is ${value} with them.`;
    const { start = 0, end = 0 } = spot;
    const mended = `${line.slice(0, start)}${name}="${value.slice(1, -1)}"${line.slice(end)}`;
    return [{ ...spot, says, slip: "single-quotes", mended }];
  });
}

// qop=auth,auth-int without quotes has a rule of its own.
function isRestOfQop(scheme: string): boolean {
  return scheme === "auth" || scheme === "auth-int";
}
