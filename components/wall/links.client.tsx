"use client";

import { Link as LinkIcon } from "lucide-react";
import { useState } from "react";
import { QrWay } from "../teach/ways/qr-way.client";
import { CopyButton } from "../ui/copy-button.client";
import { Disclosure } from "../ui/disclosure";
import { classLink, formatWallLink, type WallLink } from "./model/link";
import type { Page } from "./room-view.client";

type Props = { readonly link: WallLink; readonly pages: readonly Page[] };

const icon = <LinkIcon aria-hidden="true" className="size-4" />;

/** The links of a room: the one for the class, to the page it begins at, and those for the teacher and for a projector. */
export function Links({ link, pages }: Props) {
  const [page, setPage] = useState(pages[0]?.href ?? "/");
  const { origin, pathname } = location;
  const groups = [...new Set(pages.map(({ group }) => group))];
  const address = classLink(origin, page, link.room);
  const own = (fragment: string) => origin + pathname + fragment;
  return (
    <div className="wall-links flex flex-col gap-2 rounded-box border border-line bg-sheet p-3 font-display text-small">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="flex min-w-0 flex-wrap items-center gap-x-2">
          <span className="font-semibold">The class begins at</span>
          <select
            value={page}
            onChange={(event) => setPage(event.target.value)}
            className="h-9 min-w-0 max-w-72 rounded-md border border-edge bg-paper px-2"
          >
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                {pages
                  .filter((each) => each.group === group)
                  .map(({ href, title }) => (
                    <option key={href} value={href}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <CopyButton label="Copy the class link" icon={icon} text={() => address} className="button button-strong" />
      </div>
      <a href={address} target="_blank" rel="noreferrer" className="break-all font-wire text-wire" data-class-link="">
        {address}
      </a>
      <Disclosure look="fold" summary="The class link as a QR code" data-class-qr="">
        <div className="px-3 pb-3 font-text">
          <QrWay address={address} />
        </div>
      </Disclosure>
      <Disclosure look="fold" summary="Your own link, and one for a projector">
        <div className="flex flex-col gap-3 px-3 pb-2 font-text">
          <p>
            The address of this page is your own: who has it can freeze, clear and end the room. A projector’s link only
            watches, and hides names at first.
          </p>
          <div className="flex flex-wrap gap-2">
            <CopyButton label="Copy your own link" icon={icon} text={() => own(formatWallLink(link))} />
            <CopyButton
              label="Copy the projector’s link"
              icon={icon}
              text={() => own(formatWallLink({ room: link.room, key: link.watch ?? "" }))}
            />
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
