import basicAuth from "@fastify/basic-auth";
import jwt from "@fastify/jwt";
import Fastify from "fastify";

const fastify = Fastify();

fastify.register(basicAuth, {
  authenticate: { realm: "Westeros" },
  async validate(name, password) {
    if (name !== "Ali" || password !== "forty jars") return new Error("Winter is coming");
  },
});
fastify.register(jwt, { secret: process.env.SECRET });
fastify.decorate("authenticate", async (request, reply) => {
  try {
    await request.jwtVerify();
  } catch (err) {
    reply.send(err);
  }
});

fastify.after(() => {
  fastify.get("/vault", { onRequest: fastify.basicAuth }, async () => ({ hello: "Ali" }));
  fastify.get("/token", { onRequest: [fastify.authenticate] }, async (request) => ({ hello: request.user.sub }));
  fastify.post("/orders", async (request) => ({ item: request.body.item.length }));
});

await fastify.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
