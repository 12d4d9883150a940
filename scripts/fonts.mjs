import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

const root = join(import.meta.dirname, "..");
const made = join(root, "app", "fonts");
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join("");

/** The faces the site uses: the file that a package brings, and which part of its axes is kept. */
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
];

/** Writes the fonts that the pages load to app/fonts, cut to the characters that the site shows; what is there stays. */
export async function makeFonts() {
  const own = statSync(import.meta.filename).mtimeMs;
  const missing = faces.filter(({ name }) => !existsSync(file(name)) || statSync(file(name)).mtimeMs < own);
  if (missing.length === 0) return;
  mkdirSync(made, { recursive: true });
  const shown = ascii + charactersIn(["content", "components", "app", "http"]);
  for (const { name, from, axes } of missing) {
    const whole = readFileSync(join(root, "node_modules", "@fontsource-variable", `${from}.woff2`));
    writeFileSync(file(name), await subsetFont(whole, shown, { targetFormat: "woff2", variationAxes: axes }));
  }
}

/** @param {string} name */
function file(name) {
  return join(made, `${name}.woff2`);
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
  return [...new Set(texts.join("").replace(/[\0-\x7F]/g, ""))].join("");
}
