/** @typedef {Pick<import("../content/glossary/term").Term, "id" | "term" | "also" | "page" | "common">} Term */
/** @typedef {{ type: string, tagName?: string, name?: string | null, value?: string, properties?: Record<string, string>, children?: Node[] }} Node */

// So that a text stays a text.
const most = 8;
// What is a link or a button already, what is no text, what is folded, and what names a part of the page (_Credentials_).
const left = new Set(
  "a button code em h1 h2 h3 h4 h5 h6 pre summary th Check Exchange Exercise Heading Rfc Said Status Try".split(" "),
);

/**
 * A plugin of rehype that makes the first place in an article at which a term of the glossary stands a link to it,
 * marked data-term. Only whole words count, the longest term wins, and a term that the article itself explains stays.
 * @param {{ readonly terms: readonly Term[] }} options
 */
export default function linkTerms({ terms }) {
  const linked = terms.filter(({ common }) => !common);
  const bySpelling = new Map(linked.flatMap((term) => [term.term, ...(term.also ?? [])].map((each) => [each, term])));
  const spellings = [...bySpelling.keys()].sort((one, other) => other.length - one.length).map(asPattern);
  const words = new RegExp(`(?<![\\p{L}\\p{N}_/@.-])(?:${spellings.join("|")})(?![\\p{L}\\p{N}_/@-])`, "giu");

  return (/** @type {Node} */ tree, /** @type {{ readonly path?: string }} */ { path = "" }) => {
    const here = addressOf(path);
    const done = new Set();

    const termIn = (/** @type {string} */ found) => {
      const plain = found.replace(/\s+/g, " ");
      // A spelling with a capital letter, such as Basic or CORS, fits as it is written; any other in upper case too.
      const term = bySpelling.get(plain) ?? bySpelling.get(plain.toLowerCase());
      const explained = term?.page?.split("#")[0] === here;
      return term === undefined || explained || done.has(term.id) || done.size >= most ? undefined : term;
    };

    const within = (/** @type {Node} */ node) => {
      if (!node.children || left.has(node.tagName ?? node.name ?? "")) return;
      node.children = node.children.flatMap((child) => {
        if (child.type === "text") return linksIn(child.value ?? "");
        within(child);
        return child;
      });
    };

    const linksIn = (/** @type {string} */ text) => {
      /** @type {Node[]} */
      const nodes = [];
      let from = 0;
      for (const { 0: found, index } of text.matchAll(words)) {
        const term = termIn(found);
        if (term === undefined) continue;
        done.add(term.id);
        nodes.push({ type: "text", value: text.slice(from, index) }, linkTo(term.id, found));
        from = index + found.length;
      }
      return [...nodes, { type: "text", value: text.slice(from) }];
    };

    within(tree);
  };
}

/**
 * @param {string} id
 * @param {string} text
 * @returns {Node}
 */
function linkTo(id, text) {
  const properties = { href: `/glossary#${id}`, dataTerm: id };
  return { type: "element", tagName: "a", properties, children: [{ type: "text", value: text }] };
}

/**
 * The address at which the article of a file stands; the number of a lesson is no part of it.
 * @param {string} path
 */
function addressOf(path) {
  const [, folder = "", name = ""] = /([^/\\]+)[/\\](?:\d+-)?([^/\\]+)\.mdx$/.exec(path) ?? [];
  return `/${folder === "lessons" ? "learn" : folder}/${name}`;
}

/**
 * @param {string} spelling
 */
function asPattern(spelling) {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");
}
