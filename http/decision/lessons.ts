/** Where something is taught, by what it is: the one place on the ground that knows the addresses of the site's pages. */
export const lessons = {
  ask: "/learn/the-challenge#a-question",
  challenge: "/learn/the-challenge#the-challenge",
  missing: "/learn/the-challenge#no-challenge",
  answer: "/learn/the-challenge#the-answer",
  "asked-again": "/learn/the-challenge#asked-again",
  base64: "/learn/the-challenge#base64",
  decision: "/learn/known-and-refused#a-decision",
  scope: "/learn/known-and-refused#scope",
  expired: "/learn/known-and-refused#expired",
  decide: "/learn/401-or-403#decide",
  hide: "/learn/401-or-403#hide",
  mistakes: "/learn/401-or-403#mistakes",
} as const;

/** The page of a status code; without one, the list of all. */
export function statusPage(code?: number): string {
  return code === undefined ? "/status" : `/status/${code}`;
}

/** A part of the page of a scheme, by its name in lower case. */
export function schemePage(scheme: string, part: "challenge" | "credentials"): string {
  return `/schemes/${scheme}#${part}`;
}

/** The place of a wrong idea in the list of them. */
export function wrongIdeaPage(id: string): string {
  return `/learn/wrong-ideas#${id}`;
}
