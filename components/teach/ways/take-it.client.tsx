"use client";

import { Tabs } from "@base-ui/react/tabs";
import { ExternalLink, Link2 } from "lucide-react";
import { type ClassLink, formatClassLink } from "../../options/class-link";
import { CopyButton } from "../../ui/copy-button.client";
import { credentialsIn } from "../link/credentials-in-link";
import { type Places, titleOf } from "../link/places";
import { frameAddress, worksheetAddress } from "../link/ways-to-take";
import { BoardWay } from "./board-way.client";
import { FrameWay } from "./frame-way.client";
import { PlatformWay } from "./platform-way.client";
import { QrWay } from "./qr-way.client";
import { WorksheetWay } from "./worksheet-way.client";

type Props = { readonly link: ClassLink; readonly origin: string; readonly places: Places };

const tabClass =
  "min-h-9 rounded-full border border-transparent px-3 text-soft text-small hover:bg-well hover:text-ink data-active:border-ink data-active:bg-well data-active:font-semibold data-active:text-ink";

/** The link, and all the forms it can be taken in. */
export function TakeIt({ link, origin, places }: Props) {
  const address = origin + formatClassLink(link);
  const frame = frameAddress(link);
  const held = credentialsIn(link.fragment);
  const title = `${titleOf(link.path, places)} · Knock Knock`;
  const ways = [
    { id: "qr", label: "QR code", way: <QrWay address={address} /> },
    { id: "board", label: "Board", way: <BoardWay address={address} /> },
    {
      id: "frame",
      label: "Frame",
      way: <FrameWay frame={frame === undefined ? frame : origin + frame} title={title} />,
    },
    {
      id: "platform",
      label: "Classroom, Moodle",
      way: <PlatformWay origin={origin} address={address} frames={frame !== undefined} />,
    },
    { id: "paper", label: "Worksheet", way: <WorksheetWay worksheet={worksheetAddress(link, places)} /> },
  ];
  return (
    <section aria-labelledby="take" className="flex flex-col gap-3">
      <h2 id="take" className="font-semibold text-head">
        Take it
      </h2>
      <input
        readOnly
        aria-label="The link"
        value={address}
        onFocus={(event) => event.target.select()}
        className="h-10 w-full rounded-md border border-edge bg-sheet px-2 font-wire text-wire"
        data-link=""
      />
      <div className="flex flex-wrap gap-2">
        <CopyButton
          label="Copy link"
          icon={<Link2 aria-hidden="true" className="size-4" />}
          text={() => address}
          className="button button-strong"
        />
        <a className="button no-underline" href={address} target="_blank" rel="noreferrer">
          <ExternalLink aria-hidden="true" className="size-4" /> Open
        </a>
      </div>
      {held.length > 0 && (
        <p className="text-small" data-held="">
          The request in this link holds credentials: {held.join(", ")}. Whoever has the link has them too.
        </p>
      )}
      <Tabs.Root defaultValue="qr" className="mt-2 flex flex-col gap-4 rounded-box border border-line bg-sheet p-4">
        <Tabs.List
          activateOnFocus
          aria-label="What to take it as"
          className="flex flex-wrap gap-1 border-line border-b pb-3"
        >
          {ways.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id} className={tabClass}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {ways.map(({ id, way }) => (
          <Tabs.Panel key={id} value={id} data-way={id}>
            {way}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </section>
  );
}
