"use client";

import { isEncodedDraft } from "#http/draft";
import { type ClassLink, formatClassLink } from "../../options/class-link";
import { Field } from "../../ui/field/field.client";
import { Pills } from "../../ui/field/pills";
import { idIn, type Kind, type Places, pathOf } from "../link/places";
import { Select } from "./select.client";

type Props = {
  readonly places: Places;
  readonly kind: Kind;
  readonly link: ClassLink;
  /** What stands in the field for a link, as it was pasted. */
  readonly pasted: string;
  readonly onKind: (kind: Kind) => void;
  /** Another page or another place on it, its request left behind. */
  readonly onPlace: (path: string, fragment?: string) => void;
  readonly onPaste: (text: string) => void;
};

const kindOptions = [
  { value: "lesson", label: "Lesson" },
  { value: "exercise", label: "Exercise" },
  { value: "step", label: "Which code?" },
  { value: "link", label: "Sandbox or any link" },
] as const;

/** Which page is shown, and where on it: from a list, or by a link that somebody has. */
export function WhatToShow({ places, kind, link, pasted, onKind, onPlace, onPaste }: Props) {
  const { path, fragment } = link;
  const brought = isEncodedDraft(fragment) ? [{ value: fragment, label: "The request that the link brought" }] : [];
  const heading = [{ value: "", label: "The beginning" }, ...brought];
  return (
    <div className="flex flex-col gap-4">
      <Pills
        legend="What to show"
        name="kind"
        options={kindOptions}
        chosen={kind}
        onChoose={(value) => onKind(kindOptions.find((each) => each.value === value)?.value ?? "link")}
      />
      {kind === "lesson" && (
        <>
          <Select
            label="Lesson"
            value={idIn("lesson", path)}
            options={places.lessons.map(({ slug, title, part }) => ({ value: slug, label: title, group: part }))}
            onChoose={(id) => onPlace(pathOf("lesson", id))}
          />
          <Select
            label="Where it opens"
            value={fragment}
            options={[...heading, ...headingsOf(places, path, fragment)]}
            onChoose={(id) => onPlace(path, id)}
          />
        </>
      )}
      {kind === "exercise" && (
        <Select
          label="Exercise"
          value={idIn("exercise", path)}
          options={places.exercises.map(({ id, title, part }) => ({ value: id, label: title, group: part }))}
          onChoose={(id) => onPlace(pathOf("exercise", id))}
        />
      )}
      {kind === "step" && (
        <Select
          label="Question or answer"
          value={idIn("step", path)}
          options={places.steps.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={(id) => onPlace(pathOf("step", id))}
        />
      )}
      {kind === "link" && (
        <Field
          label="A link to any page of this site"
          value={pasted === "" ? formatClassLink(link) : pasted}
          onChange={onPaste}
          hint={
            <>
              Paste one, or write the request in the view and press <em>Use what the view shows</em>. In the sandbox,{" "}
              <em>Share with a class</em> brings its request here.
            </>
          }
        />
      )}
    </div>
  );
}

function headingsOf({ lessons }: Places, path: string, fragment: string) {
  const { headings = [] } = lessons.find(({ slug }) => slug === idIn("lesson", path)) ?? {};
  const listed = headings.map(({ id, text }) => ({ value: id, label: text }));
  const isListed = fragment === "" || isEncodedDraft(fragment) || headings.some(({ id }) => id === fragment);
  return isListed ? listed : [...listed, { value: fragment, label: fragment }];
}
