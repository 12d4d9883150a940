import express from "express";
import { expressjwt } from "express-jwt";
import passport from "passport";
import { BasicStrategy } from "passport-http";

const app = express();
const secret = process.env.SECRET;

passport.use(
  new BasicStrategy((name, password, done) => {
    done(null, name === "Ali" && password === "forty jars" ? { name } : false);
  }),
);

app.get("/vault", passport.authenticate("basic", { session: false }), (req, res) => {
  res.json({ hello: req.user.name });
});

app.get("/token", expressjwt({ secret, algorithms: ["HS256"] }), (req, res) => {
  res.json({ hello: req.auth.sub });
});

app.post("/orders", express.json(), (req, res) => {
  res.json({ item: req.body.item.length });
});

app.listen(process.env.PORT, "127.0.0.1");
