import { createServer } from "node:http";
import next from "next";
import { problemOf, refusal, straighten } from "./refusal.mjs";

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST;

// The framework ends every connection that asks for another protocol; given a server that never listens it leaves ours alone,
// and the request is answered as if it had not asked. RFC 9110 §7.8
const app = next({ dev: false, hostname: host ?? "localhost", port, httpServer: createServer() });
const handle = app.getRequestHandler();
await app.prepare();

// How long a request may take to arrive, in milliseconds: whoever sends too slowly gets a 408.
const patience = { headersTimeout: 15_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

const server = createServer(patience, (request, response) => {
  straighten(request);
  const refused = refusal(request);
  if (!refused) return handle(withTarget(request), response);
  const { status, fields = {} } = refused;
  if (status === 204) return response.writeHead(status, fields).end();
  response.writeHead(status, { "Content-Type": "application/problem+json", Connection: "close", ...fields });
  response.end(request.method === "HEAD" ? undefined : problemOf(refused));
});
// Without a listener Node would hang up without a word.
server.on("connect", (_request, socket) => {
  socket.end("HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
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
