import { expect, test } from "@playwright/test";
import linkTerms from "../../scripts/link-terms.mjs";

type Node = {
  type: string;
  tagName?: string;
  name?: string;
  value?: string;
  properties?: Record<string, string>;
  children?: Node[];
};

const terms = [
  { id: "token", term: "token", also: ["tokens"] },
  { id: "access-token", term: "access token", also: ["access tokens"] },
  { id: "basic", term: "Basic", page: "/learn/basic#by-hand" },
  { id: "etag", term: "ETag", also: ["entity tag"], page: "/status/412#means" },
  { id: "problem", term: "problem+json" },
  { id: "client", term: "client", common: true as const },
];

const text = (value: string): Node => ({ type: "text", value });
const element = (tagName: string, ...children: Node[]): Node => ({ type: "element", tagName, children });
const part = (name: string, ...children: Node[]): Node => ({ type: "mdxJsxFlowElement", name, children });

/** What an article says once its terms are linked, each link as [id|text]; its children are the article's. */
function linked(children: readonly (Node | string)[], path = "content/lessons/09-bearer.mdx", of = terms): string {
  const tree: Node = {
    type: "root",
    children: children.map((each) => (typeof each === "string" ? element("p", text(each)) : each)),
  };
  linkTerms({ terms: of })(tree, { path });
  return written(tree);
}

function written({ value = "", children = [], properties }: Node): string {
  const inside = value + children.map(written).join("");
  return properties?.["dataTerm"] ? `[${properties["href"]}|${inside}]` : inside;
}

test("a term is a link to its entry at the first place where it stands, and there alone", () => {
  expect(linked(["Send a token. A token is sent.", "The token."])).toBe(
    "Send a [/glossary#token|token]. A token is sent.The token.",
  );
});

test("its plural and its other spellings are the same term", () => {
  expect(linked(["Two tokens and a token, an entity tag and an ETag."])).toBe(
    "Two [/glossary#token|tokens] and a token, an [/glossary#etag|entity tag] and an ETag.",
  );
});

test("the longest term wins, and the shorter one is found where it stands alone", () => {
  expect(linked(["An access token. Another access token is a token."])).toBe(
    "An [/glossary#access-token|access token]. Another access token is a [/glossary#token|token].",
  );
});

test("a term is found over the end of a line", () => {
  expect(linked(["Some access\n  tokens."])).toBe("Some [/glossary#access-token|access\n  tokens].");
});

test("only whole words are terms", () => {
  expect(linked(["A tokenizer, token68, token_type, anti-token, token-bound, /token and the betoken."])).not.toContain(
    "[",
  );
  expect(linked(["The token’s end, “token”."])).toBe("The [/glossary#token|token]’s end, “token”.");
});

test("a word is found in any case, and a name only as it is written", () => {
  expect(linked(["Token or basic or Basic or etag."])).toBe(
    "[/glossary#token|Token] or basic or [/glossary#basic|Basic] or etag.",
  );
});

test("a sign in a term stands for itself", () => {
  expect(linked(["Not problemmjson, but problem+json."])).toBe(
    "Not problemmjson, but [/glossary#problem|problem+json].",
  );
});

for (const left of ["h2", "h3", "a", "code", "pre", "th", "em", "summary", "button"]) {
  test(`a term in ${left} is left alone, and linked where the text says it next`, () => {
    expect(linked([element("div", element(left, text("a token"))), "A token."])).toBe(
      "a tokenA [/glossary#token|token].",
    );
  });
}

for (const left of ["Heading", "Rfc", "Said", "Check", "Try"]) {
  test(`a term in <${left}> is left alone`, () => {
    expect(linked([part(left, element("p", text("a token")))])).toBe("a token");
  });
}

test("in what an article has round its text, terms are linked", () => {
  expect(linked([part("Scene", part("Wrong", element("ul", element("li", element("strong", text("A token"))))))])).toBe(
    "A [/glossary#token|token]",
  );
});

test("a word that is common is never linked", () => {
  expect(linked(["A client."])).toBe("A client.");
});

for (const path of ["content/lessons/05-basic.mdx", "content\\lessons\\05-basic.mdx"]) {
  test(`the lesson that explains a term does not link it, and links others, at ${path}`, () => {
    expect(linked(["Basic, and a token."], path)).toBe("Basic, and a [/glossary#token|token].");
  });
}

test("an article on a status or a header is known by its folder and its name", () => {
  expect(linked(["An ETag."], "content/status/412.mdx")).toBe("An ETag.");
  expect(linked(["An ETag."], "content/headers/412.mdx")).toBe("An [/glossary#etag|ETag].");
});

test("an article links eight terms, the first ones, and no more", () => {
  const many = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].map((term) => ({
    id: term,
    term,
  }));
  const found = linked([many.map(({ term }) => term).join(" ")], undefined, many);
  expect(found.match(/\[/g)).toHaveLength(8);
  expect(found).toMatch(/ nine$/);
});
