import { type ClassLink, formatClassLink } from "../../options/class-link";
import { idIn, type Places } from "./places";

/** The path of the frame that shows what a link opens, with all that the link decides; undefined for a page that stands in no frame. */
export function frameAddress(link: ClassLink): string | undefined {
  const path = framePath(link.path);
  return path === undefined ? undefined : formatClassLink({ ...link, path });
}

function framePath(path: string): string | undefined {
  if (path === "/sandbox") return "/embed/exchange";
  const [, place, id] = /^\/(learn|exercises|decide)\/([^/]+)$/.exec(path) ?? [];
  if (id === undefined || path === "/learn/wrong-ideas") return undefined;
  return `/embed/${place === "learn" ? "lesson" : place === "exercises" ? "exercise" : "decide"}/${id}`;
}

/** The markup that puts a frame into somebody else's page. */
export function frameMarkup(src: string, title: string): string {
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="640" style="border: 0" loading="lazy"></iframe>`;
}

/** The oEmbed address of a page: a learning platform asks it for the frame. https://oembed.com, section 2.2 */
export function oEmbedAddress(origin: string, address: string): string {
  return `${origin}/oembed?url=${encodeURIComponent(address)}`;
}

/** Opens Google Classroom's own form with a link in it. */
export function classroomAddress(address: string): string {
  return `https://classroom.google.com/share?url=${encodeURIComponent(address)}`;
}

/** The path of the worksheet with the exercises of a link, its seed included; undefined where it has none. */
export function worksheetAddress({ path, options }: ClassLink, { lessons, exercises }: Places): string | undefined {
  const lesson = lessons.find(({ slug }) => slug === idIn("lesson", path));
  const exercise = exercises.find(({ id }) => id === idIn("exercise", path));
  const ids = exercise ? [exercise.id] : (lesson?.exercises ?? []);
  if (ids.length === 0) return undefined;
  return `/print/worksheet?exercises=${ids.join(",")}${options.seed === "" ? "" : `&seed=${options.seed}`}`;
}

/** The most characters that somebody can be asked to copy from a board. */
const longestOnBoard = 72;

/**
 * An address as it is written on a board: without its scheme, in parts that begin with what joins them; `long` says that nobody would
 * copy it.
 * @example onBoard("https://knock.example/learn/roles?hints=off").parts // ["knock.example", "/learn", "/roles", "?hints=off"]
 */
export function onBoard(address: string): { readonly parts: readonly string[]; readonly long: boolean } {
  const bare = address.replace(/^https?:\/\//, "");
  if (bare.length > longestOnBoard) return { parts: [], long: true };
  return { parts: bare.split(/(?=[/?&#])/), long: false };
}
