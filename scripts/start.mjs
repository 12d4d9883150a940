import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, checkNode, install } from "./prepare.mjs";

checkNode();
install();
await build();

const server = spawn(
  process.execPath,
  ["--enable-source-maps", join(import.meta.dirname, "..", "dist", "server.mjs")],
  {
    stdio: "inherit",
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
