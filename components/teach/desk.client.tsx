"use client";

import { useSyncExternalStore } from "react";
import { formatClassLink } from "../options/class-link";
import { Note } from "../ui/note";
import { HowItLooks } from "./form/how-it-looks.client";
import { WhatStudentsDo } from "./form/what-students-do.client";
import { WhatToShow } from "./form/what-to-show.client";
import { idIn, type Places } from "./link/places";
import { useDesk } from "./use-desk.client";
import { View } from "./view.client";
import { TakeIt } from "./ways/take-it.client";

const never = () => () => {};

/** The desk: what to show and how at one side, the page as it will be at the other, and the link in every form. */
export function Desk({ places }: { readonly places: Places }) {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  const { link, kind, pasted, notice, ...does } = useDesk(places);
  const exercise = places.exercises.find(({ id }) => id === idIn("exercise", link.path));

  return (
    <div className="script-only beside:grid beside:grid-cols-[minmax(0,27rem)_minmax(0,1fr)] beside:items-start beside:gap-10 font-display">
      <div className="flex min-w-0 max-w-2xl flex-col gap-5">
        <WhatToShow
          places={places}
          kind={kind}
          link={link}
          pasted={pasted}
          onKind={does.chooseKind}
          onPlace={does.choosePlace}
          onPaste={does.paste}
        />
        {notice !== undefined && (
          <Note hue="param" data-notice="">
            {notice}
          </Note>
        )}
        <WhatStudentsDo options={link.options} varies={exercise?.varies} onOptions={does.chooseOptions} />
        <HowItLooks options={link.options} onOptions={does.chooseOptions} />
        <TakeIt link={link} origin={origin} places={places} />
      </div>
      <div className="mt-8 beside:sticky beside:top-[calc(var(--header-height)+0.75rem)] beside:mt-0">
        <View address={formatClassLink(link)} onMissing={does.miss} onUse={does.bring} />
      </div>
    </div>
  );
}
