import { kind } from "./kind";

/** Open to all: nobody is asked who they are. */
export const everybody = kind<"everybody">({
  word: "everybody",
  title: "everybody",
  members: [],
  fresh: "everybody",
  judge: () => ({ yes: true, detail: "Everybody who is known may." }),
  inWords: () => "everybody",
});
