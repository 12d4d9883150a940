import { wrongIdeaPage } from "#http/decision/lessons";

type Props = { readonly says: string; readonly idea?: string | undefined };

/** The sentence that answers a wrong try, with the way to the idea behind it. */
export function SaidOfWrong({ says, idea }: Props) {
  return (
    <p className="border-param border-s-3 ps-3 font-text" data-wrong-try={idea ?? ""}>
      {says}{" "}
      {idea && (
        <a href={wrongIdeaPage(idea)} className="whitespace-nowrap font-display text-small">
          About this idea
        </a>
      )}
    </p>
  );
}
