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
  method: "/learn/methods-and-405#not-here",
  "unknown-method": "/learn/methods-and-405#not-at-all",
  "where-it-ends": "/learn/status-line#where-it-ends",
  "first-digit": "/learn/status-line#first-digit",
  check: "/learn/who-answered#the-check",
  colon: "/learn/basic#first-colon",
  octets: "/learn/basic#which-octets",
  hashes: "/learn/digest#three-hashes",
  algorithms: "/learn/digest#algorithms",
  sealed: "/learn/digest#the-letter",
  stale: "/learn/stale-and-replay#stale",
  replay: "/learn/stale-and-replay#replay",
  commas: "/learn/several-challenges#commas",
  lines: "/learn/several-challenges#lines",
  realm: "/learn/several-challenges#realm",
  "no-token": "/learn/bearer#no-token",
  malformed: "/learn/bearer#malformed",
  "no-good": "/learn/bearer#no-good",
  jwt: "/learn/inside-a-token#three-parts",
  alg: "/learn/inside-a-token#alg",
  claims: "/learn/inside-a-token#claims",
  audience: "/learn/inside-a-token#for-whom",
  token: "/learn/getting-a-token#the-token",
  "two-401s": "/learn/getting-a-token#two-401s",
  agent: "/learn/getting-a-token#an-agent",
  bound: "/learn/bound-tokens#holding",
  proof: "/learn/bound-tokens#the-proof",
  "proof-nonce": "/learn/bound-tokens#nonce",
  keys: "/learn/keys-and-cookies#keys",
  sessions: "/learn/keys-and-cookies#sessions",
  cookie: "/learn/keys-and-cookies#attributes",
  forged: "/learn/keys-and-cookies#forged",
  messages: "/learn/many-rounds#four-messages",
  rounds: "/learn/many-rounds#goes-on",
  "step-up": "/learn/scopes-and-step-up#step-up",
  "too-much": "/learn/what-is-wrong-with-it#too-much",
  readable: "/learn/what-is-wrong-with-it#readable",
  condition: "/learn/conditions#which-code",
  "not-modified": "/learn/conditions#not-modified",
  ranges: "/learn/conditions#parts",
  moved: "/learn/elsewhere#two-questions",
  removed: "/learn/elsewhere#gone",
  form: "/learn/elsewhere#form",
  limit: "/learn/limits-and-waiting#not-so-fast",
  "retry-after": "/learn/limits-and-waiting#retry-after",
  busy: "/learn/limits-and-waiting#busy",
  proxy: "/learn/on-the-way#two-questions",
  network: "/learn/on-the-way#the-network",
  law: "/learn/on-the-way#the-law",
  gateway: "/learn/on-the-way#the-gateway",
  preflight: "/learn/the-browser-in-between#preflight",
  kept: "/learn/caches#without-a-word",
  "cache-words": "/learn/caches#words",
  "not-sent": "/learn/why-do-i-get-401#sent",
  "not-the-scheme": "/learn/why-do-i-get-401#scheme",
  "not-in-form": "/learn/why-do-i-get-401#form",
  "not-valid": "/learn/why-do-i-get-401#valid",
  "of-the-account": "/learn/why-do-i-get-403#account",
  "of-the-network": "/learn/why-do-i-get-403#network",
  "of-the-check": "/learn/why-do-i-get-403#check",
  "of-the-signature": "/learn/why-do-i-get-403#signature",
  address: "/learn/what-is-wrong-with-it#the-address",
  "in-a-200": "/learn/design-yours#in-a-200",
  "framework-defaults": "/learn/what-frameworks-do#eight",
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
