import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { CopyLinks } from "#components/copy/copy-links.client";
import { HiddenHelp } from "#components/options/hidden-help.client";
import { hiddenHelpScript } from "#components/options/hidden-help.ts";
import { Hydrated } from "#components/site/hydrated.client";
import { sizeScript } from "#components/site/size.ts";
import { themeScript } from "#components/site/theme.ts";
import { printedAddressScript } from "./printed-address";
import { sharedPage, unknownSite } from "./sharing/open-graph";
import "./styles/globals.css";

const text = localFont({
  src: [
    { path: "./fonts/text.woff2", weight: "400 700", style: "normal" },
    { path: "./fonts/text-italic.woff2", weight: "400", style: "italic" },
  ],
  variable: "--face-text",
  adjustFontFallback: "Times New Roman",
});
const display = localFont({ src: "./fonts/display.woff2", weight: "400 800", variable: "--face-display" });
const wire = localFont({
  src: "./fonts/wire.woff2",
  weight: "400 700",
  variable: "--face-wire",
  // Next adjusts proportional fonts only; those of the same fixed width are named in the style sheet.
  adjustFontFallback: false,
});

export const metadata: Metadata = {
  title: { default: "Knock Knock: 401 and 403, told apart by a real server", template: "%s · Knock Knock" },
  description:
    "Learn HTTP status codes, above all 401 and 403, beside a server that really answers so. Write the headers yourself, and see why it answered as it did.",
  metadataBase: new URL(unknownSite),
  openGraph: sharedPage,
  twitter: { card: "summary_large_image" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9f7f2" },
    { media: "(prefers-color-scheme: dark)", color: "#0b0f17" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${text.variable} ${display.variable} ${wire.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before the first paint so that no wrong theme or size flashes, and no hint */}
        <script dangerouslySetInnerHTML={{ __html: themeScript + sizeScript + hiddenHelpScript }} />
        <link rel="alternate" type="application/atom+xml" title="Knock Knock: what is new" href="/feed.xml" />
        <noscript>
          <style>{".script-only{display:none!important}"}</style>
        </noscript>
      </head>
      <body>
        {children}
        <HiddenHelp />
        <CopyLinks />
        <Hydrated />
        <p id="printed-address" className="printed-address hidden" suppressHydrationWarning />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; what is on paper cannot be asked where it is from */}
        <script dangerouslySetInnerHTML={{ __html: printedAddressScript }} />
      </body>
    </html>
  );
}
