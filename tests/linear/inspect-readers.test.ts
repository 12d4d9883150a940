import { inspectReaders } from "./inspect-readers";
import { keepsPace } from "./law";

for (const reader of inspectReaders) keepsPace(reader);
