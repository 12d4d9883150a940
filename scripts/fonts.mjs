import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

const root = join(import.meta.dirname, "..");
const packages = join(root, "node_modules", "@fontsource-variable");
const made = join(root, "app", "fonts");
// What the fonts there were made of.
const stampFile = join(made, "made-of.txt");
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join("");

/**
 * The faces the site uses: the file that a package brings, which part of its axes is kept, and the format; pictures are drawn with one that is no woff2.
 * @type {readonly { name: string, from: string, axes: Record<string, number | { min: number, max: number }>, format?: "truetype" }[]}
 */
const faces = [
  {
    name: "text",
    from: "source-serif-4/files/source-serif-4-latin-wght-normal",
    axes: { wght: { min: 400, max: 700 } },
  },
  { name: "text-italic", from: "source-serif-4/files/source-serif-4-latin-wght-italic", axes: { wght: 400 } },
  {
    name: "display",
    from: "bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal",
    axes: { wght: { min: 400, max: 800 }, opsz: 24 },
  },
  {
    name: "wire",
    from: "jetbrains-mono/files/jetbrains-mono-latin-wght-normal",
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: "picture",
    from: "bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal",
    axes: { wght: 700, opsz: 24 },
    format: "truetype",
  },
];

/** Writes the fonts that the pages load to app/fonts, cut to the characters that the site shows; where nothing has changed, they stay. */
export async function makeFonts() {
  const shown = ascii + charactersIn(["content", "components", "app", "http"]);
  const sources = faces.map(({ from }) => readFileSync(join(packages, `${from}.woff2`)));
  const stamp = createHash("sha256").update(JSON.stringify([faces, shown]));
  for (const source of sources) stamp.update(source);
  const wanted = stamp.digest("hex");
  const files = faces.map(({ name, format }) => join(made, `${name}.${format === "truetype" ? "ttf" : "woff2"}`));
  if (files.every((file) => existsSync(file)) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted)
    return;
  mkdirSync(made, { recursive: true });
  for (const [index, { axes, format = "woff2" }] of faces.entries()) {
    const cut = await subsetFont(sources[index] ?? Buffer.alloc(0), shown, {
      targetFormat: format,
      variationAxes: axes,
    });
    writeFileSync(files[index] ?? "", cut);
  }
  writeFileSync(stampFile, wanted);
}

/**
 * The characters beyond ASCII that stand in the sources of some folders; a font leaves out those it has not.
 * @param {readonly string[]} folders
 */
function charactersIn(folders) {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map(String)
      .filter((path) => /\.(?:tsx?|mdx|css)$/.test(path))
      .map((path) => readFileSync(join(root, folder, path), "utf8")),
  );
  return [...new Set(texts.join("").replace(/[\0-\x7F]/g, ""))].sort().join("");
}
