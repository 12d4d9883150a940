"use client";

import { useState } from "react";
import { sendFromBrowser } from "../../exchange/send/send-from-browser";
import { sendOverWire } from "../../exchange/send/send-over-wire";
import type { PanelProps } from "../tab/panel-props";
import { useAsking } from "../tab/use-asking.client";
import { UseLines } from "../tab/use-lines.client";
import { cookieFrom, guestIn, lounge } from "./outside";

/** A session cookie: a login by raw HTTP, and the Cookie line that a browser would have kept to itself. RFC 10025 §4.2. */
export function CookieTab({ draft, onDraft }: PanelProps) {
  const [cookie, setCookie] = useState("");
  const [user, setUser] = useState("");
  const { asking, fault, ask } = useAsking();
  const here = draft.target.split("?")[0]?.startsWith(lounge) ?? false;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft text-tiny">
        A browser keeps cookies to itself: a page may neither set Cookie nor read Set-Cookie. So the login goes as raw
        HTTP, and so must your request: choose Raw HTTP under “Send by”.
      </p>
      <button
        type="button"
        className="button self-start"
        disabled={asking}
        onClick={() =>
          ask(async (signal) => {
            const page = { method: "GET", target: `${lounge}/login`, fields: [], content: "" };
            const guest = guestIn((await sendFromBrowser(page, signal)).answer.content);
            if (!guest) throw new Error("The login page names no guest");
            const type = ["Content-Type", "application/x-www-form-urlencoded"] as const;
            const content = new URLSearchParams(guest).toString();
            const login = { ...page, method: "POST", fields: [type], content };
            setCookie(cookieFrom((await sendOverWire(login, signal)).answer));
            setUser(guest.user);
          })
        }
      >
        Log in at the lounge
      </button>
      <p aria-live="polite" className={fault ? "text-challenge text-tiny" : "text-tiny"}>
        {fault}
        {cookie !== "" && `${user} is logged in, for five minutes. This came in Set-Cookie:`}
      </p>
      <UseLines
        draft={draft}
        onDraft={onDraft}
        target={here ? draft.target : lounge}
        label={here ? "Use" : `Use, and ask for ${lounge}`}
        lines={cookie === "" ? [] : [["Cookie", cookie]]}
      />
    </div>
  );
}
