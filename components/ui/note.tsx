import type { ComponentProps } from "react";

type Props = ComponentProps<"p"> & { readonly hue: "challenge" | "param" };

/** A sentence in a frame, read out at once: what went wrong, or is to be known before going on. */
export function Note({ hue, className = "", ...rest }: Props) {
  const edge = hue === "challenge" ? "border-challenge" : "border-param";
  return <p role="alert" className={`rounded-box border ${edge} px-4 py-3 font-text ${className}`} {...rest} />;
}
