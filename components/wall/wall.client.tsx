"use client";

import { useEffect, useState } from "react";
import { formatWallLink, parseWallLink, type WallLink } from "./model/link";
import { OpenRoom } from "./open-room.client";
import { type Page, RoomView } from "./room-view.client";

type Props = {
  /** The pages that a class can be sent to. */
  readonly pages: readonly Page[];
  /** What an exchange can be with, by its id. */
  readonly titles: Readonly<Record<string, string>>;
};

/** The wall: a room to be opened, or the one that the fragment of the address names. */
export function Wall({ pages, titles }: Props) {
  const [link, setLink] = useState<WallLink>();
  const [unread, setUnread] = useState(false);

  useEffect(() => {
    const read = () => {
      const found = parseWallLink(location.hash);
      setLink(found);
      setUnread(!found && location.hash.startsWith("#w"));
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);

  function opened(next: WallLink) {
    history.replaceState(history.state, "", formatWallLink(next));
    setLink(next);
  }

  return link ? (
    <RoomView key={link.room} link={link} pages={pages} titles={titles} />
  ) : (
    <OpenRoom onOpen={opened} unread={unread} />
  );
}
