"use client";

import { useState } from "react";
import { isSeed } from "#http/exercise/seed";
import { type ClassOptions, type LockPart, lockParts, readLocked } from "../../options/class-options";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field/field.client";
import { Check } from "./check.client";
import { Summary } from "./summary";

type Props = {
  readonly options: ClassOptions;
  /** Whether a seed changes the exercise; undefined where there is none. */
  readonly varies: boolean | undefined;
  readonly onOptions: (options: ClassOptions) => void;
};

const changeable: Readonly<Record<LockPart, string>> = {
  method: "The method",
  target: "The target",
  content: "The content",
  lines: "Which headers there are",
};

/** What a student may see and change, and the seed of an exercise. Closed until somebody wants other than the usual. */
export function WhatStudentsDo({ options, varies, onOptions }: Props) {
  const { hints, solution, seed, lock } = options;
  const [typedSeed, setTypedSeed] = useState(seed);
  const [typedFields, setTypedFields] = useState(lock.fields.join(", "));
  const [last, setLast] = useState({ seed, fields: lock.fields });

  // A link was laid on the desk while the form was open.
  if (last.seed !== seed || last.fields !== lock.fields) {
    setLast({ seed, fields: lock.fields });
    if (isSeed(typedSeed) ? typedSeed !== seed : seed !== "") setTypedSeed(seed);
    if (readLocked(typedFields).fields.join() !== lock.fields.join()) setTypedFields(lock.fields.join(", "));
  }

  function lockPart(part: LockPart, free: boolean) {
    const parts = lockParts.filter((each) => (each === part ? !free : lock.parts.includes(each)));
    onOptions({ ...options, lock: { ...lock, parts } });
  }

  function writeSeed(text: string) {
    setTypedSeed(text);
    onOptions({ ...options, seed: isSeed(text) ? text : "" });
  }

  function writeFields(text: string) {
    setTypedFields(text);
    onOptions({ ...options, lock: { ...lock, fields: readLocked(text).fields } });
  }

  return (
    <Disclosure look="sheet" summary={<Summary title="What students may do" says={inWords(options)} />}>
      <div className="flex flex-col gap-5 px-4 pt-1 pb-5">
        <fieldset>
          <legend className="text-small text-soft">They may see</legend>
          <Check label="Hints" checked={hints} onCheck={(to) => onOptions({ ...options, hints: to })} />
          <Check label="The solution" checked={solution} onCheck={(to) => onOptions({ ...options, solution: to })} />
        </fieldset>
        <fieldset>
          <legend className="text-small text-soft">They may change in the request</legend>
          {lockParts.map((part) => (
            <Check
              key={part}
              label={changeable[part]}
              checked={!lock.parts.includes(part)}
              onCheck={(free) => lockPart(part, free)}
            />
          ))}
        </fieldset>
        <Field
          label="Headers that stay as they are"
          value={typedFields}
          onChange={writeFields}
          hint="Their names, with commas between, such as Authorization, Accept"
        />
        {varies !== undefined && (
          <Field
            label="Seed"
            value={typedSeed}
            longest={8}
            onChange={writeSeed}
            {...(typedSeed !== "" && !isSeed(typedSeed) ? { fault: "One to eight small letters or digits." } : {})}
            hint={
              varies
                ? "Changes names and words: another seed for each group, so that answers cannot be copied."
                : "This exercise has no names or words that a seed changes."
            }
          />
        )}
        <p className="text-soft text-tiny">
          Whoever edits the link can undo this. It keeps a class on its way, and guards no exam.
        </p>
      </div>
    </Disclosure>
  );
}

function inWords({ hints, solution, seed, lock }: ClassOptions): string {
  const said = [
    ...(hints ? [] : ["no hints"]),
    ...(solution ? [] : ["no solution"]),
    ...(lock.parts.length + lock.fields.length > 0 ? ["parts of the request locked"] : []),
    ...(seed === "" ? [] : [`seed ${seed}`]),
  ];
  return said.length === 0 ? "everything" : said.join(", ");
}
