import { excerpt } from "../../excerpt";
import { ownerIn } from "../path-pattern";
import { kind } from "./kind";

/** For the one whose name stands in the path, in the place of `{owner}`. */
export const owner = kind<"owner">({
  word: "owner",
  title: "the {owner} in the path",
  members: [],
  fresh: "owner",
  judge(_allow, { who: { name }, path, segments }) {
    const named = ownerIn(path, segments);
    return { yes: named === name, detail: `This belongs to ${excerpt(named ?? "").slice(1, -1)}, and ${name} asks.` };
  },
  inWords: () => "only whoever is named where {owner} stands",
});
