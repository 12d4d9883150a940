"use client";

import { useEffect, useRef, useState } from "react";
import { type ClassLink, deskWith, formatClassLink, onDesk } from "../options/class-link";
import { type ClassOptions, usualOptions, writeClassOptions } from "../options/class-options";
import { afterRest } from "../ui/after-frame";
import { noSuchPart, readGiven } from "./link/given";
import { type Kind, kindOf, type Places, pathOf } from "./link/places";

type Laid = {
  readonly link: ClassLink;
  readonly kind: Kind;
  /** What stands in the field for a link; "" until somebody pastes. */
  readonly pasted: string;
  readonly notice?: string | undefined;
};

/** What lies on the desk, with all that can be done to it. It is kept in the address of the page and nowhere else. */
export function useDesk(places: Places) {
  const [laid, setLaid] = useState<Laid>(() => ({
    link: at(pathOf("lesson", places.lessons[0].slug)),
    kind: "lesson",
    pasted: "",
  }));
  const { link } = laid;
  const last = useRef(formatClassLink(link));

  /** Lays a link on the desk that somebody brought: from the address of the page, or from the view. */
  function bring(text: string) {
    const given = readGiven(text, location.origin, places);
    setLaid((before) => {
      const link = given.link ?? before.link;
      return { link, kind: given.link ? kindOf(link.path, places) : before.kind, pasted: "", notice: given.notice };
    });
  }

  const bringLater = useRef(bring);
  bringLater.current = bring;

  useEffect(() => {
    function open() {
      const fragment = location.hash.slice(1);
      const brought = onDesk(fragment);
      if (brought === last.current || /^[a-z-]*$/.test(fragment)) return;
      // What is no link at all is said to be none.
      bringLater.current(brought ?? fragment);
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);

  const address = formatClassLink(link);
  useEffect(() => {
    if (address === last.current) return;
    return afterRest(() => {
      last.current = address;
      history.replaceState(history.state, "", deskWith(address));
    });
  }, [address]);

  return {
    ...laid,
    bring,
    chooseKind(kind: Kind) {
      setLaid((before) => ({ link: { ...at(firstOf(kind, places)), options: before.link.options }, kind, pasted: "" }));
    },
    choosePlace(path: string, fragment = "") {
      setLaid((before) => ({ ...before, link: { ...before.link, path, more: "", fragment }, notice: undefined }));
    },
    miss(id: string) {
      setLaid((before) =>
        before.link.fragment === id
          ? { ...before, link: { ...before.link, fragment: "" }, notice: noSuchPart(id) }
          : before,
      );
    },
    chooseOptions(options: ClassOptions) {
      setLaid((before) => ({ ...before, link: { ...before.link, options } }));
    },
    paste(text: string) {
      const given = readGiven(text, location.origin, places);
      setLaid((before) => {
        const link = given.link ?? before.link;
        // A link that decides nothing leaves what the form decides.
        const options = writeClassOptions(link.options) === "" ? before.link.options : link.options;
        return { link: { ...link, options }, kind: "link", pasted: text, notice: given.notice };
      });
    },
  };
}

function at(path: string): ClassLink {
  return { path, options: usualOptions, more: "", fragment: "" };
}

function firstOf(kind: Kind, { lessons, exercises, steps }: Places): string {
  if (kind === "link") return "/sandbox";
  return pathOf(kind, kind === "lesson" ? lessons[0].slug : kind === "exercise" ? exercises[0].id : steps[0].id);
}
