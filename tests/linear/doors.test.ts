import { doors } from "./doors";
import { keepsPace } from "./law";

for (const door of doors) keepsPace(door);
