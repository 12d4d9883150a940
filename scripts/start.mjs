import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, checkNode, install, stop } from "./prepare.mjs";

const { PORT = "3000" } = process.env;
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) {
  stop(`PORT is ${JSON.stringify(PORT)}: give a number from 0 to 65535.`);
}
checkNode();
install();
build();

const server = spawn(process.execPath, [join(import.meta.dirname, "serve.mjs")], {
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
