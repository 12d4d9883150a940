import { encodeUtf8 } from "#http/octets";
import { type Answered, withContent, withoutContent } from "../../space/respond";
import { type Call, open, type Reply, unusable, wholeNumber } from "../reply";

const linksLimit = 200;
const expected = "Expected a number of links, and which of them is this page.";

/** Leads to the first of that many pages. */
export function links({ values: [text = ""], base }: Call): Answered {
  const count = wholeNumber(text);
  if (count === undefined) return unusable(expected);
  return withoutContent(302, open, [["Location", `${base}/links/${linksOf(count)}/0`]]);
}

/** A page with that many links, at most 200, each to a page with as many; the one that is asked for is no link. */
export function linkPage({ values: [text = "", offset = ""], base }: Call): Answered {
  const [count, own] = [wholeNumber(text), wholeNumber(offset)];
  if (count === undefined || own === undefined) return unusable(expected);
  const all = linksOf(count);
  const items = Array.from({ length: all }, (_, index) =>
    index === own ? `${index}` : `<a href="${base}/links/${all}/${index}">${index}</a>`,
  );
  return page("Links", `<p>\n${items.join("\n")}\n</p>`);
}

function linksOf(count: number): number {
  return Math.min(Math.max(1, count), linksLimit);
}

/** A form of every kind of control, which is sent to /post. */
export const form: Reply = ({ base }) =>
  page(
    "An order",
    `<form method="post" action="${base}/post">
  <p><label>Your name <input name="custname"></label></p>
  <p><label>Telephone <input type="tel" name="custtel"></label></p>
  <p><label>E-mail <input type="email" name="custemail"></label></p>
  <fieldset>
    <legend>Size</legend>
    <label><input type="radio" name="size" value="small"> Small</label>
    <label><input type="radio" name="size" value="medium"> Medium</label>
    <label><input type="radio" name="size" value="large"> Large</label>
  </fieldset>
  <fieldset>
    <legend>On top</legend>
    <label><input type="checkbox" name="topping" value="bacon"> Bacon</label>
    <label><input type="checkbox" name="topping" value="cheese"> Cheese</label>
    <label><input type="checkbox" name="topping" value="onion"> Onion</label>
    <label><input type="checkbox" name="topping" value="mushroom"> Mushroom</label>
  </fieldset>
  <p><label>When <input type="time" name="delivery" min="11:00" max="21:00" step="900"></label></p>
  <p><label>Anything else <textarea name="comments"></textarea></label></p>
  <p><button>Order</button></p>
</form>`,
  );

/** Answers with a page in HTML that needs nothing else. */
export function page(title: string, body: string): Answered {
  const text = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;
  return withContent(200, open, [["Content-Type", "text/html; charset=utf-8"]], encodeUtf8(text));
}
