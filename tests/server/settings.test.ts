import { expect, test } from "@playwright/test";
import { readSettings, settingsShape } from "#server/settings";

test("without any variable every setting has its default, and an empty variable is a missing one", () => {
  expect(readSettings({})).toEqual(readSettings({ PORT: "", LOG_LEVEL: "" }));
  expect(readSettings({})).toMatchObject({ settings: { port: 3000, trustedHops: 0, requestsPerWindow: 3000 } });
});

for (const name of Object.keys(settingsShape.shape)) {
  test(`a senseless ${name} is told in one sentence that names it, or taken where any text will do`, () => {
    const read = readSettings({ [name]: "a, b;" });
    if ("settings" in read) expect(["HOST"]).toContain(name);
    else expect(read.mistakes).toEqual([expect.stringMatching(new RegExp(`^${name} is "a, b;": expected .*\\.$`))]);
  });
}

test("behind a gateway no address has a share of the connections, for all come from the gateway", () => {
  expect(readSettings({ TRUSTED_HOPS: "1", LIMIT_CONNECTIONS: "70" })).toMatchObject({
    settings: { connections: 70, connectionsPerClient: 70 },
  });
});
