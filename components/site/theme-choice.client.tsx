"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { forgetLink } from "./forget-link";
import { type Theme, themeKey, themes } from "./theme";

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** Light, dark, or as the device has it: one button that goes round. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>("system");
  const Icon = icons[theme];

  useEffect(() => {
    const kept = document.documentElement.dataset["theme"];
    if (kept === "light" || kept === "dark") setTheme(kept);
  }, []);

  function choose() {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
    setTheme(next);
    forgetLink(themeKey);
    if (next === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = next;
    try {
      localStorage.setItem(themeKey, next);
    } catch {
      // A browser that keeps nothing: the choice holds for this page.
    }
  }

  return (
    <button
      type="button"
      onClick={choose}
      aria-label={`Theme: ${theme}. Change it`}
      title={`Theme: ${theme}`}
      className="script-only grid size-9 place-items-center rounded-full text-soft hover:bg-well hover:text-ink"
    >
      <Icon aria-hidden="true" className="size-4" />
    </button>
  );
}
