import { expect, test } from "@playwright/test";
import { exampleOf, methodOf } from "#components/reference/address-link";
import { addresses } from "../../../app/(site)/httpbin/addresses";
import { askHttpbin } from "../../sandbox/httpbin/ask-httpbin";

const ask = askHttpbin();

for (const path of addresses.flatMap(({ paths }) => paths.split(" "))) {
  test(`${path} of httpbin leads to a request that it answers`, async () => {
    expect(exampleOf(path)).not.toMatch(/:[a-z]|\[|=$/);
    const { response } = await ask(`${methodOf(path)} ${exampleOf(path)}`);
    // A 404 is what the hidden one gives to whoever brings no credentials.
    const expected = path.startsWith("/hidden") ? [404] : [200, 301, 302, 401, 418];
    expect(expected).toContain(response.status);
  });
}
