import { askInProcess } from "#app/origin/ask-in-process.ts";
import { Home } from "#components/home/home";
import { silentKnock } from "#components/home/knock/knocks.ts";
import { showUtf8 } from "#http/octets";

/** The home page, with the answer that the server gave when the page was made; it asks again once a visitor is there. */
export default async function HomePage() {
  const { draft } = silentKnock;
  const { response, decision } = await askInProcess(draft, undefined, []);
  const { status, reason, fields, content } = response;
  const answer = { status, reason, fields, content: showUtf8(content) };
  return <Home first={{ draft, way: "browser", answer, decision, elapsed: 0 }} />;
}
