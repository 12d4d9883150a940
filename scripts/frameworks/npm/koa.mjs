import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";
import auth from "koa-basic-auth";
import jwt from "koa-jwt";

const app = new Koa();
const router = new Router();

router.get("/vault", auth({ name: "Ali", pass: "forty jars" }), (ctx) => {
  ctx.body = { hello: "Ali" };
});

router.get("/token", jwt({ secret: process.env.SECRET }), (ctx) => {
  ctx.body = { hello: ctx.state.user.sub };
});

router.post("/orders", bodyParser(), (ctx) => {
  ctx.body = { item: ctx.request.body.item.length };
});

app.use(router.routes()).use(router.allowedMethods());
app.listen(process.env.PORT, "127.0.0.1");
