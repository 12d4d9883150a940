import { codeToTokens } from "shiki";
import type { Framework } from "#content/frameworks/framework";

type Props = { readonly code: string; readonly language: Framework["language"] };

/** Lines of code, colored while the site is built, in the hues that articles have. */
export async function Code({ code, language }: Props) {
  const { tokens } = await codeToTokens(code, {
    lang: language,
    themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    defaultColor: "light-dark()",
  });
  return (
    <pre>
      <code className="whitespace-pre-wrap wrap-anywhere">
        {tokens.map((line, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a text has no other name.
          <span key={number} className="block min-h-lh">
            {line.map(({ content, offset, htmlStyle }) => (
              <span key={offset} style={{ color: htmlStyle?.["color"] }}>
                {content}
              </span>
            ))}
          </span>
        ))}
      </code>
    </pre>
  );
}
