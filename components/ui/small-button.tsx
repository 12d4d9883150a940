import type { ComponentProps } from "react";

/** A button among words: as a button, only smaller. */
export function SmallButton({ type = "button", className = "", ...rest }: ComponentProps<"button">) {
  return <button type={type} className={`button min-h-8 px-3 py-1 text-tiny ${className}`} {...rest} />;
}
