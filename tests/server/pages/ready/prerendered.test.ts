import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { fieldValue } from "#http/message";
import { readPrerendered } from "#server/pages/ready/prerendered";

type Told = { readonly path: string; readonly status?: number; readonly fields: Readonly<Record<string, string>> };

function built(content: string, { path, status = 200, fields }: Told): string {
  const root = mkdtempSync(join(tmpdir(), "prerendered-"));
  mkdirSync(join(root, ".next"));
  writeFileSync(join(root, ".next", "a"), content);
  writeFileSync(join(root, ".next", "prerendered.json"), JSON.stringify([{ path, file: "a", status, fields }]));
  return root;
}

const html = { "content-type": "text/html; charset=utf-8", vary: "rsc", "x-next-cache-tags": "_N_T_/" };
const policy = { "Content-Security-Policy": "default-src 'none'; script-src 'self' 'unsafe-inline'" };

test("a page that was prerendered is made ready, with the site's fields and none of the framework's own", () => {
  const page = "<html><head><script src='a'></script></head><body><script>b()</script></body></html>";
  const ready = readPrerendered(built(page, { path: "/learn", fields: { ...html, ...policy } })).get("/learn");
  const fields = ready?.fields ?? [];
  expect(fieldValue(fields, "Content-Security-Policy")).toMatch(/script-src 'self' 'sha256-/);
  expect(fieldValue(fields, "Cache-Control")).toBe("public, max-age=0, must-revalidate");
  expect(fields.map(([name]) => name.toLowerCase())).not.toContain("x-next-cache-tags");
  expect(ready?.isPage).toBe(true);
});

test("a document that was prerendered is served with its type, for everybody", () => {
  const fields = { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" };
  const ready = readPrerendered(built("[]\n", { path: "/status.json", fields })).get("/status.json");
  expect([ready?.isPage, new TextDecoder().decode(ready?.plain.octets)]).toEqual([false, "[]\n"]);
  expect(ready?.fields.map(([name, value]) => [name.toLowerCase(), value])).toEqual(
    expect.arrayContaining([
      ["content-type", "application/json; charset=utf-8"],
      ["access-control-allow-origin", "*"],
    ]),
  );
});

test("what was not made well, and the framework's own pages, are left to the framework", () => {
  for (const told of [{ path: "/learn", status: 500 }, { path: "/_not-found" }])
    expect(readPrerendered(built("", { ...told, fields: html })).size, told.path).toBe(0);
});
