import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

type Way = { readonly verb: string; readonly href: Route; readonly link: string; readonly words: ReactNode };

const ways: readonly Way[] = [
  {
    verb: "Read",
    href: "/learn",
    link: "Begin the course",
    words: "Short lessons. The real exchange stands beside each one, so you can see that it is so.",
  },
  {
    verb: "Play",
    href: "/sandbox",
    link: "Open the sandbox",
    words: "Write the headers yourself. The server answers for real, and says which question decided.",
  },
  {
    verb: "Fix",
    href: "/why",
    link: "I got an error",
    words:
      "A 401, a 403 or another refusal that you do not understand? Paste it: who wrote it, why, and what to do now. Nothing of it is sent.",
  },
  {
    verb: "Teach",
    href: "/teach",
    link: "Open the teacher’s desk",
    words: (
      <>
        Choose a lesson, an exercise or an exact request, and what students may do. Take it as a link, a QR code or a
        worksheet. An exercise can stand in a frame on your own page, too:{" "}
        <code className="text-[0.86em]">/embed/exchange/open-the-vault</code>. There are no accounts to make.
      </>
    ),
  },
];

/** The ways in, for whoever came to read, to play, with an error, or to teach. */
export function WaysIn() {
  return (
    <section aria-labelledby="ways-in" className="mx-auto max-w-page px-4 pb-20 md:px-8 md:pb-28">
      <h2 id="ways-in" className="sr-only">
        Ways in
      </h2>
      <ul>
        {ways.map(({ verb, href, link, words }) => (
          <li
            key={verb}
            className="grid items-baseline gap-x-10 gap-y-1 border-line border-t py-7 md:grid-cols-[minmax(8rem,1fr)_minmax(0,2fr)_minmax(10rem,1fr)]"
          >
            <h3 className="font-bold text-[clamp(1.7rem,3vw,2.4rem)] leading-tight">{verb}</h3>
            <p className="max-w-measure text-pretty">{words}</p>
            <p className="mt-1 font-display font-semibold md:mt-0 md:text-end">
              <Link href={href}>{link}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
