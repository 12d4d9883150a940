import { join } from "node:path";
import createMDX from "@next/mdx";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/**
 * How an article becomes a page. A plugin is named, and not handed over, because Turbopack's workers load it; the terms come
 * with it, so that an article is compiled anew when one of them changes.
 * @param {readonly import("./content/glossary/term").Term[]} terms
 */
function forArticles(terms) {
  return createMDX({
    options: {
      remarkPlugins: ["remark-gfm"],
      rehypePlugins: [
        [join(import.meta.dirname, "scripts", "link-terms.mjs"), { terms }],
        [
          "@shikijs/rehype",
          {
            themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
            defaultColor: "light-dark()",
            // A message of HTTP has the hues of the exchange instead: components/message/message-text.tsx.
            langs: ["json", "shellscript", "javascript"],
          },
        ],
      ],
    },
  });
}

const development = process.env.NODE_ENV === "development";

/**
 * Nothing from elsewhere. Our own server puts hashes in the place of 'unsafe-inline': server/pages/ready/html.ts.
 * @param {string} ancestors
 * @param {readonly string[]} more
 */
function contentSecurity(ancestors, more = []) {
  return [
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    ...more,
  ].join("; ");
}

// What a page of this site never asks the device for.
const neverUsed = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "usb",
  "xr-spatial-tracking",
];

const onPages = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: neverUsed.map((feature) => `${feature}=()`).join(", ") },
];

/** @type {import("next").NextConfig} */
const config = {
  adapterPath: join(import.meta.dirname, "scripts", "prerendered.mjs"),
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  skipTrailingSlashRedirect: true,
  async redirects() {
    const { loadModule } = await import("./scripts/load-module.mjs");
    /** @type {{ moved: Readonly<Record<string, string>> }} */
    const { moved } = await loadModule("content/site/moved.ts");
    return [
      { source: "/:code(\\d{3})", destination: "/status/:code", permanent: true },
      ...Object.entries(moved).map(([source, destination]) => ({ source, destination, permanent: true })),
    ];
  },
  async headers() {
    return [
      {
        source: "/((?!api/|embed/|\\.well-known/).*)",
        headers: [
          ...onPages,
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
          { key: "Content-Security-Policy", value: contentSecurity("'self'") },
        ],
      },
      // The teacher's desk shows other pages of the site in a frame. What comes last wins.
      {
        source: "/teach",
        headers: [{ key: "Content-Security-Policy", value: contentSecurity("'self'", ["frame-src 'self'"]) }],
      },
      // The one place that may stand in a frame on somebody else's page.
      {
        source: "/embed/:path*",
        headers: [
          ...onPages,
          { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
          { key: "Content-Security-Policy", value: contentSecurity("*") },
        ],
      },
    ];
  },
};

/**
 * The layout names the fonts' files, so they are made before anything is compiled. Once it is, nothing of this is needed.
 * @param {string} phase
 */
export default async function configuration(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { makeFonts } = await import("./scripts/fonts.mjs");
  await makeFonts();
  const { readTerms } = await import("./scripts/terms.mjs");
  return forArticles(await readTerms())(config);
}
