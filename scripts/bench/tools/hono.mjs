import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { basicAuth } from "hono/basic-auth";

const app = new Hono();

app.use("/vault", basicAuth({ username: "Aladdin", password: "open sesame" }));
app.get("/vault", (context) => context.json({ hello: "Aladdin" }));

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: "127.0.0.1" });
