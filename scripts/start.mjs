import { spawn } from "node:child_process";
import { bin, build, checkNode, install, stop } from "./prepare.mjs";

const port = process.env.PORT ?? "3000";
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
  stop(`PORT is ${JSON.stringify(port)}: give a number from 0 to 65535.`);
checkNode();
install();
build();

const host = process.env.HOST ? ["-H", process.env.HOST] : [];
const server = spawn(process.execPath, [bin("next", "dist/bin/next"), "start", "-p", port, ...host], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
console.log(`Knock Knock opens at http://${process.env.HOST ?? "localhost"}:${port}`);
