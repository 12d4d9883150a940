import type { Draft } from "#http/draft";

/** One way to knock: what the button says, who knocks, and the request that is really sent. */
export type Knock = {
  readonly label: string;
  /** Absent where nobody says who they are. */
  readonly name?: string;
  readonly draft: Draft;
};

function get(target: string, authorization?: string): Draft {
  return { method: "GET", target, fields: authorization ? [["Authorization", authorization]] : [], content: "" };
}

/** The knock that the page makes by itself: no credentials, so the vault has to ask. RFC 9110 §15.5.2. */
export const silentKnock: Knock = {
  label: "Ask without credentials",
  draft: get("/api/sandbox/open-the-vault"),
};

// RFC 7617 §2: the example pair of user-id and password, in base64.
const aladdin: Knock = {
  label: "Answer as Aladdin",
  name: "Aladdin",
  draft: get("/api/sandbox/open-the-vault", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
};

const ali: Knock = {
  label: "Try the staff door as Ali",
  name: "Ali",
  draft: get("/api/sandbox/the-staff-door", "Basic QWxpOmZvcnR5IGphcnM="),
};

/** Every knock a visitor can make, the inviting one first. */
export const knocks: readonly Knock[] = [aladdin, ali, silentKnock];
