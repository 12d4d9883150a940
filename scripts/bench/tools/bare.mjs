// Writes what a file says, as little as node:http can be asked to do: node bare.mjs answers.json
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** @type {readonly { status: number, reason: string, fields: string[], content: string }[]} */
const answers = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const ready = answers.map(({ content, ...head }) => ({ ...head, content: Buffer.from(content, "base64") }));

createServer((request, response) => {
  const answer = ready[Number(request.url?.slice(1)) || 0];
  request.resume();
  request.on("end", () => {
    response.writeHead(answer?.status ?? 500, answer?.reason, answer?.fields);
    response.end(answer?.content);
  });
}).listen(Number(process.env.PORT), "127.0.0.1");
