import Link from "next/link";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { Door } from "./door.client";
import { Pair } from "./pair";
import { City } from "./scene/city";
import { Doorway } from "./scene/doorway";
import { Lock } from "./scene/lock";
import { WaysIn } from "./ways-in";

/** The home page: the door with its real answer, `first` the one from when the page was made, the pair it teaches, and the ways in. */
export function Home({ first }: { readonly first: Exchanged }) {
  return (
    <main id="main">
      <Door
        first={first}
        city={<City />}
        doorway={
          <>
            <Doorway />
            <Lock />
          </>
        }
        unscripted={<Unscripted />}
      />
      <Pair />
      <WaysIn />
    </main>
  );
}

function Unscripted() {
  return (
    <noscript>
      <div className="mt-5 max-w-[33rem]">
        <p>
          To knock here you need JavaScript. The server does not: knock from a terminal, with the address of this site
          for the dots:
        </p>
        <pre className="mt-3 overflow-x-auto text-wire">
          <code>curl -i https://…/api/sandbox/open-the-vault</code>
        </pre>
        <p className="mt-3">
          Or use the plain form in <Link href="/sandbox">the sandbox</Link>.
        </p>
      </div>
    </noscript>
  );
}
