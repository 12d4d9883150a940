import type { ReactNode } from "react";
import { frameFormsScript } from "./frame-forms";
import { frameHeightScript } from "./frame-height";
import { frameLinksScript } from "./frame-links";

type Props = {
  /** The address of the page that shows the same, whole. */
  readonly page: string;
  readonly title: string;
  /** What stands over the title. */
  readonly above?: ReactNode;
  /** A sentence or two below the title. */
  readonly lede?: ReactNode;
  /** Whether the content has a title to be seen of its own. */
  readonly titled?: boolean;
  /** Whether the content takes all the width there is. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A page that stands in a frame on somebody else's page: its title, its content, and the way to the full page. */
export function Framed({ page, title, above, lede, titled = false, wide = false, children }: Props) {
  return (
    <div className={`framed ${wide ? "" : "mx-auto max-w-3xl"} p-4`}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants; the page around the frame waits for no hand */}
      <script dangerouslySetInnerHTML={{ __html: frameHeightScript + frameLinksScript + frameFormsScript }} />
      <NoScript />
      {/* Named, for a page may hold several frames, and has a main part itself. */}
      <main id="main" aria-label={title}>
        {above && <p className="mb-2 font-display text-small text-soft">{above}</p>}
        {/* An article says its title itself. */}
        {!titled && <h1 className={lede ? "font-bold text-head" : "sr-only"}>{title}</h1>}
        {lede && <p className="mt-1 mb-5 max-w-measure text-soft">{lede}</p>}
        {children}
      </main>
      <footer className="mt-6 text-small text-soft">
        <a href={page} target="_blank" rel="noopener" data-full-page="">
          Open the full page
        </a>{" "}
        on Knock Knock, which teaches HTTP status codes. Texts:{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noopener license">
          CC BY 4.0
        </a>
        .
      </footer>
    </div>
  );
}

// A frame without allow-scripts is a page without JavaScript.
function NoScript() {
  return (
    <noscript>
      <p className="mb-4 border-param border-s-3 ps-3 font-text text-small">
        Scripts do not run here. Whoever placed this frame can allow them: in the frame’s <code>sandbox</code>{" "}
        attribute, <code>allow-scripts</code> is missing, or JavaScript is off. To send a request by a plain form takes{" "}
        <code>allow-forms</code> and <code>allow-same-origin</code>; links take <code>allow-popups</code>. The full page
        needs none of this.
      </p>
    </noscript>
  );
}
