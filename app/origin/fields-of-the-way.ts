import { headers } from "next/headers";
import type { FieldLine } from "#http/message";

/** The lines of this request that tell which origin was asked, and how. A page that reads them is made for each request. */
export async function fieldsOfTheWay(): Promise<readonly FieldLine[]> {
  const came = await headers();
  return ["Host", "X-Forwarded-Proto"].flatMap((name) => {
    const value = came.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}
