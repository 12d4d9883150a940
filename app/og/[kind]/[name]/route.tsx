import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { pictured } from "#app/og/pictured.ts";
import { Picture, pictureSize } from "#components/picture/picture";

export const dynamic = "force-static";
export const dynamicParams = false;

const font = readFile(join(process.cwd(), "app", "fonts", "picture.ttf"));

export async function generateStaticParams() {
  return [...(await pictured()).keys()].map((key) => {
    const [kind = "", name = ""] = key.split("/");
    return { kind, name: `${name}.png` };
  });
}

/** The picture of a page, for where its link is shared: made once, with the site. */
export async function GET(_request: Request, { params }: RouteContext<"/og/[kind]/[name]">) {
  const { kind, name } = await params;
  const found = (await pictured()).get(`${kind}/${name.replace(/\.png$/, "")}`);
  if (!found) return new Response(null, { status: 404 });
  const data = await font;
  return new ImageResponse(<Picture {...found} />, {
    ...pictureSize,
    fonts: [{ name: "display", data, weight: 700, style: "normal" }],
  });
}
