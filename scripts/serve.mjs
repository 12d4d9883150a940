import { createServer } from "node:http";
import next from "next";
import { refusal } from "./refusal.mjs";

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST;

const app = next({ dev: false, hostname: host ?? "localhost", port });
const handle = app.getRequestHandler();
await app.prepare();

const server = createServer((request, response) => {
  const refused = refusal(request);
  if (!refused) return handle(withTarget(request), response);
  const { status, fields = {}, detail } = refused;
  const body = `${JSON.stringify({ type: "about:blank", status, detail }, null, 2)}\n`;
  response.writeHead(status, { "Content-Type": "application/problem+json", Connection: "close", ...fields });
  response.end(request.method === "HEAD" ? undefined : body);
});
// Next writes a query anew, and redirects from an address with two slashes in a row, which clients make that put `/get`
// behind the base `/api/httpbin/`. The target as it came goes along in a field that is ours, whatever came in it.
function withTarget(request) {
  request.headers["x-request-target"] = request.url;
  request.url = request.url.replace(/^\/api\/httpbin\/{2,}/, "/api/httpbin/");
  return request;
}

server.on("error", (fault) => {
  console.error(
    fault.code === "EADDRINUSE"
      ? `Port ${port} is taken: choose another with PORT.`
      : `Cannot listen: ${fault.message}.`,
  );
  process.exit(1);
});
server.listen(port, host, () => {
  const { port: bound } = server.address();
  console.log(`Knock Knock opens at http://${host ?? "localhost"}:${bound}`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
