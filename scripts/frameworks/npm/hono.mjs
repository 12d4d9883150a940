import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { basicAuth } from "hono/basic-auth";
import { jwt } from "hono/jwt";

const app = new Hono();

app.use("/vault", basicAuth({ username: "Ali", password: "forty jars" }));
app.get("/vault", (c) => c.json({ hello: "Ali" }));

app.use("/token", jwt({ secret: process.env.SECRET, alg: "HS256" }));
app.get("/token", (c) => c.json({ hello: c.get("jwtPayload").sub }));

app.post("/orders", async (c) => {
  const order = await c.req.json();
  return c.json({ item: order.item.length });
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: "127.0.0.1" });
