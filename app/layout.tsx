import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sizeScript } from "#components/site/size.ts";
import { themeScript } from "#components/site/theme.ts";
import { sharedPage } from "./open-graph";
import "./styles/globals.css";

export const metadata: Metadata = {
  title: { default: "Knock Knock: 401 and 403, told apart by a real server", template: "%s · Knock Knock" },
  description:
    "Learn HTTP status codes, above all 401 and 403, beside a server that really answers so. Write the headers yourself, and see why it answered as it did.",
  openGraph: sharedPage,
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9f7f2" },
    { media: "(prefers-color-scheme: dark)", color: "#0b0f17" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before the first paint so that no wrong theme or size flashes */}
        <script dangerouslySetInnerHTML={{ __html: themeScript + sizeScript }} />
        <noscript>
          <style>{".script-only{display:none!important}"}</style>
        </noscript>
      </head>
      <body>{children}</body>
    </html>
  );
}
