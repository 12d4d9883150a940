import { defineConfig } from "@playwright/test";

const port = Number(process.env["TEST_PORT"] ?? 4173);
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
// Without these a Chromium in a closed network tries many connections at every start.
const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const executablePath = process.env["CHROMIUM_PATH"];
const pure = [
  "http/**",
  "sandbox/**",
  "server/**",
  "content/**",
  "components/**",
  "app/**",
  "fuzz/**",
  "linear/**",
  "house/**",
  "runner/**",
];

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  forbidOnly: true,
  // A second try tells a flaky test from a broken one; both fail the gate.
  retries: process.env["CI"] ? 1 : 0,
  failOnFlakyTests: process.env["CI"] !== undefined,
  workers: 2,
  reporter: [["dot"], ["./tests/closing-line.ts"]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      args: [...asRoot, ...quiet, "--disable-gpu", "--no-first-run"],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  snapshotPathTemplate: "tests/pictures/kept/{arg}{ext}",
  projects: [
    // A pattern fits at any depth, and tests/api/server needs a server.
    { name: "pure", testMatch: pure.map((each) => `${each}/*.test.ts`), testIgnore: "api/**" },
    ...(process.env["PICTURES"] === undefined ? [] : [{ name: "pictures", testMatch: "pictures/*.spec.ts" }]),
    { name: "served", testMatch: ["api/**/*.test.ts", "pages/**/*.spec.ts"] },
  ],
  ...(process.env["PURE"] === undefined && {
    webServer: {
      command: `${process.env["SERVER_NODE"] ?? "node"} --enable-source-maps dist/server.mjs`,
      env: { PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
      stdout: "ignore",
    },
  }),
});
