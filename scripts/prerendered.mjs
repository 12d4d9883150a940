import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/**
 * Tells what the build prerendered, in the documented form that `adapterPath` gives: the pages and documents that need no
 * server, with their files, statuses and fields. `server/pages/ready/prerendered.ts` reads it.
 * @type {import("next").NextAdapter}
 */
const adapter = {
  name: "knock-knock",
  async onBuildComplete({ outputs, routing, distDir }) {
    const whole = outputs.prerenders.filter(({ compute, response }) => compute === "static" && response === "complete");
    const entries = whole.flatMap(({ pathname, routeType, fallback }) => {
      if (fallback?.filePath === undefined) return [];
      return [
        {
          path: pathname,
          kind: routeType,
          file: relative(distDir, fallback.filePath),
          status: fallback.initialStatus ?? 200,
          fields: { ...headersFor(pathname, routing.beforeMiddleware), ...fallback.initialHeaders },
        },
      ];
    });
    await writeFile(join(distDir, "prerendered.json"), JSON.stringify(entries, null, 1));
  },
};

export default adapter;

/**
 * The fields that next.config.mjs gives to a path.
 * @param {string} path
 * @param {readonly { sourceRegex: string, headers?: Record<string, string>, has?: unknown, missing?: unknown }[]} routes
 */
function headersFor(path, routes) {
  const found = routes.filter(({ sourceRegex, headers }) => headers && new RegExp(sourceRegex).test(path));
  return Object.assign({}, ...found.map(({ headers }) => headers));
}
