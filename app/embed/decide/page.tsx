import type { Metadata } from "next";
import { DecideAll, decideLede, decideTitle } from "#app/page-parts/decide-all";
import { Framed } from "#components/frame/framed";

export const metadata: Metadata = { title: decideTitle, robots: { index: false } };

export default function FramedDecide() {
  return (
    <Framed page="/decide" title={decideTitle} lede={decideLede}>
      <DecideAll base="/embed" />
    </Framed>
  );
}
