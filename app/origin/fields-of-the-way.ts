import { headers } from "next/headers";
import type { FieldLine } from "#http/message";
import { originOf } from "#http/target-uri";

/** The lines of this request that tell which origin was asked, and how. A page that reads them is made for each request. */
export async function fieldsOfTheWay(): Promise<readonly FieldLine[]> {
  const came = await headers();
  return ["Host", "X-Forwarded-Proto"].flatMap((name) => {
    const value = came.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}

/** The origin that was asked, such as https://knock.example; "" where the request does not tell. */
export async function siteOfTheWay(): Promise<string> {
  return originOf({ target: "/", fields: await fieldsOfTheWay() }) ?? "";
}
