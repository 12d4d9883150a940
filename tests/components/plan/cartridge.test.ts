import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { type CartridgeVersion, planAsCartridge } from "#components/plan/export/cartridge.ts";
import { decodePlan, type Plan } from "#components/plan/model/plan.ts";
import { lessonSlugs } from "#content/lessons";

const site = "https://knock.example";

const course: Plan = {
  title: "All lessons & <more>",
  note: 'With "quotes".\nAnd a second line.',
  steps: lessonSlugs.map((slug) => ({ at: `/learn/${slug}?size=large#top`, minutes: 5, note: "" })),
};

function unpacked(version: CartridgeVersion, plan = course) {
  const files = unzipSync(planAsCartridge(plan, site, (at) => `Title of ${at}`, version));
  const texts = new Map(Object.entries(files).map(([name, octets]) => [name, strFromU8(octets)]));
  const manifest = texts.get("imsmanifest.xml") ?? "";
  return { texts, manifest };
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

for (const version of ["1.3", "1.1"] as const)
  test.describe(`a cartridge of version ${version}`, () => {
    const path = version === "1.3" ? "v1p3" : "v1p1";

    test("names its schema, and its name space within the first 500 characters, where Moodle looks", () => {
      const { manifest } = unpacked(version);
      expect(manifest.slice(0, 500)).toContain(`xmlns="http://www.imsglobal.org/xsd/imscc${path}/imscp_v1p1"`);
      expect(all(manifest, /<schemaversion>(.*?)<\/schemaversion>/g)).toEqual([`${version}.0`]);
    });

    test("has every item, resource and file exactly once, and each leads to the next", () => {
      const { texts, manifest } = unpacked(version);
      const items = all(manifest, /identifierref="([^"]+)"/g);
      const resources = all(manifest, /<resource identifier="([^"]+)"/g);
      const files = all(manifest, /<file href="([^"]+)"/g);
      expect(resources).toEqual(items);
      expect(files).toEqual(resources.map((id) => `${id}.xml`));
      expect([...texts.keys()].sort()).toEqual(["imsmanifest.xml", ...files].sort());
      expect(all(manifest, /<resource [^>]*type="([^"]+)"/g).every((type) => type === `imswl_xml${path}`)).toBe(true);
      // The schematron of the format: a web link has one file, and no href of its own.
      expect(manifest).not.toMatch(/<resource [^>]*href=/);
      const ids = all(manifest, / identifier="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test("holds every lesson as a web link, and the plan before them", () => {
      const { texts } = unpacked(version);
      const links = [...texts].filter(([name]) => name.startsWith("link-"));
      const urls = links.map(([, text]) => all(text, /<url href="([^"]*)"/g)[0]?.replaceAll("&amp;", "&") ?? "");
      for (const slug of lessonSlugs) expect(urls).toContain(`${site}/learn/${slug}?size=large#top`);
      const [own = ""] = urls.filter((url) => url.startsWith(`${site}/plan#`));
      expect(decodePlan(new URL(own).hash.slice(1))).toEqual(course);
      for (const [, text] of links)
        expect(text).toContain(`<webLink xmlns="http://www.imsglobal.org/xsd/imscc${path}/imswl_${path}">`);
    });
  });

test("what a teacher wrote is text in it, whatever it holds", () => {
  const { manifest } = unpacked("1.3", { ...course, title: 'a & b <c> "d" \u0001\u{1F600}\uD800' });
  expect(manifest).toContain("<lom:string>a &amp; b &lt;c&gt; &quot;d&quot; \u{1F600}</lom:string>");
});

test("the same plan gives the same octets", () => {
  const write = () => planAsCartridge(course, site, (at) => at);
  expect(write()).toEqual(write());
});
