import { kind } from "./kind";

/** For whoever is known, whatever their roles and scopes. */
export const known = kind<"known">({
  word: "known",
  title: "whoever is known",
  members: [],
  fresh: "known",
  judge: () => ({ yes: true, detail: "Everybody who is known may." }),
  inWords: () => "whoever is known",
});
