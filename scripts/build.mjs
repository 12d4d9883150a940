import { build, checkNode } from "./prepare.mjs";

checkNode();
await build();
