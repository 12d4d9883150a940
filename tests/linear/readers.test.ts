import { keepsPace } from "./law";
import { readers } from "./readers";

for (const reader of readers) keepsPace(reader);
