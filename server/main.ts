import { createServer } from "node:http";
import next from "next";
import { faultWords } from "#http/excerpt";
import { echoLimit } from "#sandbox/httpbin/content/content";
import { contentLimitAt } from "./content-limits";
import { httpbinLabel, pageOnSite } from "./httpbin-root";
import { buildFault } from "./life/check-build";
import { drain } from "./life/drain";
import { withHealth } from "./life/health";
import { listen, portOf } from "./life/listen";
import { createLog, createReporter, takeConsole } from "./life/log";
import { createListener, type ListenerOptions, ownByDefault } from "./listener/listener";
import { normalAuthority } from "./listener/target";
import { httpbinAtRoot, isMemoryReachable, origin } from "./origin";
import { readFiles } from "./pages/files";
import { createPages } from "./pages/pages";
import { readPrerendered } from "./pages/ready/prerendered";
import { clientAddress } from "./protect/client-address";
import { createDoorkeeper } from "./protect/connections";
import { createShield } from "./protect/shield";
import { readSettings } from "./settings";

const cwd = process.cwd();

function stop(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const read = readSettings(process.env);
if ("mistakes" in read) stop(...read.mistakes);
const { settings } = read;
const unbuilt = buildFault(cwd);
if (unbuilt !== undefined) stop(unbuilt);

const log = createLog(settings.logLevel);
const reporter = createReporter(log);
const newMinute = takeConsole(log);
setInterval(() => {
  reporter.flush();
  newMinute();
}, 60_000).unref();
process.on("uncaughtException", (fault) => log.error({ fault: String(fault).slice(0, 200) }, "uncaught"));
process.on("unhandledRejection", (fault) => log.error({ fault: String(fault).slice(0, 200) }, "unhandled"));

globalThis.knockKnockLog = (event, cause) =>
  log.warn({ cause: cause && String(cause).slice(0, 200) }, `memory: ${event}`);
// A setting that is wrong is told now, and not with the first request.
await isMemoryReachable().catch((fault: unknown) => stop(faultWords(fault)));

// The framework ends every connection that asks for another protocol; given a server that never listens it leaves ours alone,
// and the request is answered as if it had not asked. RFC 9110 §7.8
const app = next({ dev: false, dir: cwd, hostname: "localhost", port: settings.port, httpServer: createServer() });
let draining = false;
await app
  .prepare()
  .catch((fault: unknown) => stop(`The build cannot be used: ${String(fault)}. Remove .next and run npm start.`));

async function missing(): Promise<readonly string[]> {
  const memory = await isMemoryReachable();
  return [...(draining ? ["the server is about to end"] : []), ...(memory ? [] : ["Redis cannot be reached"])];
}

// The first name is the one that shared links show; whoever names the site speaks TLS before it.
const [siteName] = settings.siteNames;
const site = siteName === undefined ? undefined : `https://${siteName}`;

const root = httpbinAtRoot((asked) =>
  pageOnSite(asked, { site: portOf(server), httpbin: httpbinServer && portOf(httpbinServer) }),
);
const shared = {
  own: [...ownByDefault, ...settings.siteNames.map(normalAuthority)],
  requests: Number.POSITIVE_INFINITY,
  // Longer than a gateway keeps a connection, so that it is never the server that closes one as a request comes.
  waits: {
    head: settings.headSeconds * 1000,
    request: settings.requestSeconds * 1000,
    idle: settings.idleSeconds * 1000,
  },
  patience: () => settings.answerSeconds * 1000,
  atRoot: { label: httpbinLabel, origin: root, contentLimit: () => echoLimit },
  shield: createShield(settings),
  turnAway: createDoorkeeper(settings.connections, settings.connectionsPerClient),
  clientOf: (socket, fields) =>
    clientAddress("remoteAddress" in socket ? String(socket.remoteAddress) : undefined, fields, settings.trustedHops),
  heard: reporter.heard,
  draining: () => draining,
} satisfies ListenerOptions;

const server = createListener(withHealth(origin, missing), {
  ...shared,
  contentLimit: contentLimitAt,
  pages: createPages(
    app.getRequestHandler(),
    new Map([...readFiles(cwd), ...readPrerendered(cwd, site)]),
    () => Date.now() / 1000,
    settings.answerSeconds * 1000,
    site,
  ),
});
// For tools that cannot resolve a name below localhost: the same at the root of a port, which leads nowhere else.
const httpbinServer =
  settings.httpbinPort === undefined
    ? undefined
    : createListener(root, { ...shared, behind: [], interim: () => undefined, contentLimit: () => echoLimit });

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Asked twice, it ends at once.
    if (draining) process.exit(1);
    draining = true;
    const servers = httpbinServer ? [server, httpbinServer] : [server];
    void Promise.all(servers.map((each) => drain(each, settings.drainSeconds))).then(() => {
      reporter.flush();
      process.exit(0);
    });
  });
}

const where = settings.host === undefined ? " (and at every address of this machine; HOST names one)" : "";
const at = (port: number | undefined) => `http://${settings.host ?? "localhost"}:${port}${where}`;
await listen(server, settings.port, settings.host, "PORT").catch((fault: unknown) => stop(faultWords(fault)));
process.stdout.write(`Knock Knock opens at ${at(portOf(server))}\n`);
if (httpbinServer && settings.httpbinPort !== undefined) {
  await listen(httpbinServer, settings.httpbinPort, settings.host, "HTTPBIN_PORT").catch((fault: unknown) =>
    stop(faultWords(fault)),
  );
  process.stdout.write(`httpbin opens at ${at(portOf(httpbinServer))}\n`);
}
