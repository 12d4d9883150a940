import type { Metadata } from "next";
import { WholeSandbox } from "#app/page-parts/whole-sandbox";
import { Framed } from "#components/frame/framed";

export const metadata: Metadata = { title: "Sandbox", robots: { index: false } };

export default function FramedSandbox() {
  return (
    <Framed page="/sandbox" title="Sandbox" wide>
      <WholeSandbox />
    </Framed>
  );
}
