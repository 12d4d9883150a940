import { askInProcess } from "#app/origin/ask-in-process.ts";
import { Home } from "#components/home/home";
import { silentKnock } from "#components/home/knock/knocks.ts";

/** The home page, with the answer that the server gave when the page was made; it asks again once a visitor is there. */
export default async function HomePage() {
  const { draft } = silentKnock;
  const { response, decision } = await askInProcess(draft, undefined, []);
  const { status, reason, fields, content } = response;
  const answer = { status, reason, fields, content: new TextDecoder().decode(content) };
  return <Home first={{ draft, way: "browser", answer, decision, elapsed: 0 }} />;
}
