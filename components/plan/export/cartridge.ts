import { strToU8, zipSync } from "fflate";
import { encodePlan, type Plan } from "../model/plan";

/** The versions of Common Cartridge that are written: 1.3 as most systems read it, and 1.1, the newest that Moodle reads. */
export type CartridgeVersion = "1.3" | "1.1";

const spaces = {
  "1.3": { path: "v1p3", schema: "IMS Thin Common Cartridge", number: "1.3.0" },
  "1.1": { path: "v1p1", schema: "IMS Common Cartridge", number: "1.1.0" },
} as const;

type Link = { readonly id: string; readonly title: string; readonly url: string };

/**
 * Writes a plan as a Common Cartridge (`.imscc`) that holds nothing but web links: the plan itself first, then its steps.
 * `site` is the origin it stands on. IMS Common Cartridge 1.3, Thin profile; 1.1 has the same parts under other names.
 */
export function planAsCartridge(
  plan: Plan,
  site: string,
  titleOf: (at: string) => string,
  version: CartridgeVersion = "1.3",
): Uint8Array {
  const title = plan.title.trim() || "Course plan";
  const own = { id: "link-0", title: `The plan: ${title}`, url: `${site}/plan#${encodePlan(plan)}` };
  const links: readonly Link[] = [
    own,
    ...plan.steps.map(({ at }, index) => ({ id: `link-${index + 1}`, title: titleOf(at), url: site + at })),
  ];
  const files = links.map((link) => [`${link.id}.xml`, strToU8(webLink(link, version))] as const);
  // The same plan gives the same octets: a zip's dates begin in 1980.
  return zipSync(
    { "imsmanifest.xml": strToU8(manifest(title, plan.note.trim(), links, version)), ...Object.fromEntries(files) },
    { mtime: "1980-01-01T12:00:00" },
  );
}

function webLink({ title, url }: Link, version: CartridgeVersion): string {
  const { path } = spaces[version];
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imscc${path}/imswl_${path}">
  <title>${text(title)}</title>
  <url href="${text(url)}" target="_blank"/>
</webLink>
`;
}

function manifest(title: string, note: string, links: readonly Link[], version: CartridgeVersion): string {
  const { path, schema, number } = spaces[version];
  const items = links.map(
    ({ id, title: name }) => `        <item identifier="item-${id}" identifierref="${id}">
          <title>${text(name)}</title>
        </item>`,
  );
  const resources = links.map(
    ({ id }) => `    <resource identifier="${id}" type="imswl_xml${path}">
      <file href="${id}.xml"/>
    </resource>`,
  );
  const description =
    note === "" ? "" : `\n        <lom:description><lom:string>${text(note)}</lom:string></lom:description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscc${path}/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imscc${path}/LOM/manifest" identifier="course-plan">
  <metadata>
    <schema>${schema}</schema>
    <schemaversion>${number}</schemaversion>
    <lom:lom>
      <lom:general>
        <lom:title><lom:string>${text(title)}</lom:string></lom:title>${description}
      </lom:general>
    </lom:lom>
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${items.join("\n")}
      </item>
    </organization>
  </organizations>
  <resources>
${resources.join("\n")}
  </resources>
</manifest>
`;
}

// Characters that XML 1.0 does not have are left out. XML 1.0 §2.2, §2.4
function text(raw: string): string {
  return raw
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
