import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readMadeDocuments } from "#server/pages/made-documents";

const json = { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" };

function built(name: string, meta: object): string {
  const root = mkdtempSync(join(tmpdir(), "made-"));
  const folder = join(root, ".next", "server", "app");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.body`), "[]\n");
  writeFileSync(join(folder, `${name}.meta`), JSON.stringify(meta));
  return root;
}

test("a document that the build made is served with its type, for everybody, and looked at anew", () => {
  const documents = readMadeDocuments(built("status.json", { status: 200, headers: json }));
  expect([...documents.keys()]).toEqual(["/status.json"]);
  expect(documents.get("/status.json")?.fields).toEqual(
    expect.arrayContaining([
      ["Content-Type", "application/json; charset=utf-8"],
      ["Access-Control-Allow-Origin", "*"],
      ["Cache-Control", "public, max-age=0, must-revalidate"],
    ]),
  );
});

test("a document that the build could not make well is left to the framework", () => {
  expect(readMadeDocuments(built("status.json", { status: 500, headers: json })).size).toBe(0);
  expect(readMadeDocuments(built("status.json", { status: 200, headers: {} })).size).toBe(0);
});

test("without a build there are no documents", () => {
  expect(readMadeDocuments(join(tmpdir(), "there-is-no-such-folder")).size).toBe(0);
});
