import type { Operation } from "../operation";

/** What an address of httpbin does, whatever its method; the method and the path come from the table of its routes. */
export type Address = Omit<Operation, "method" | "path">;

/** Descriptions by the pattern of the route. */
export type Addresses = Readonly<Record<string, Address>>;
