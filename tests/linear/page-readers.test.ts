import { keepsPace } from "./law";
import { pageReaders } from "./page-readers";

for (const reader of pageReaders) keepsPace(reader);
