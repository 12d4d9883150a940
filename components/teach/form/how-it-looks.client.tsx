"use client";

import type { ClassOptions } from "../../options/class-options";
import { Disclosure } from "../../ui/disclosure";
import { Pills } from "../../ui/field/pills";
import { Summary } from "./summary";

type Props = { readonly options: ClassOptions; readonly onOptions: (options: ClassOptions) => void };

const themes = [
  { value: "system", label: "As the device has it" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const sizes = [
  { value: "usual", label: "The usual" },
  { value: "large", label: "Larger, for a projector" },
] as const;

/** Theme and size of type. Closed until somebody wants other than the usual. */
export function HowItLooks({ options, onOptions }: Props) {
  const { theme, size } = options;
  const says = [...(theme === "system" ? [] : [theme]), ...(size === "usual" ? [] : ["larger type"])].join(", ");
  return (
    <Disclosure look="sheet" summary={<Summary title="How it looks" says={says === "" ? "as on each device" : says} />}>
      <div className="flex flex-col gap-5 px-4 pt-1 pb-5">
        <Pills
          legend="Theme"
          name="theme"
          options={themes}
          chosen={theme}
          onChoose={(value) =>
            onOptions({ ...options, theme: themes.find((each) => each.value === value)?.value ?? theme })
          }
        />
        <Pills
          legend="Type"
          name="size"
          options={sizes}
          chosen={size}
          onChoose={(value) =>
            onOptions({ ...options, size: sizes.find((each) => each.value === value)?.value ?? size })
          }
        />
      </div>
    </Disclosure>
  );
}
