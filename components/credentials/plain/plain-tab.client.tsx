"use client";

import { useEffect, useMemo, useState } from "react";
import { type FieldLine, fieldValue } from "#http/message";
import { clientOf } from "#http/schemes/clients";
import { Field } from "../../ui/field/field.client";
import { drawHex } from "../tab/draw-hex";
import { credentialsOf, latestOffer } from "../tab/offered";
import type { PanelProps } from "../tab/panel-props";
import { UseLines } from "../tab/use-lines.client";

/** Any scheme by its client alone: a name, a secret, and the lines that answer the latest challenge. RFC 9110 §11.4. */
export function PlainTab({ scheme = "", draft, history, resource, onDraft }: PanelProps) {
  const client = clientOf(scheme);
  const person = resource.people.find(({ holds }) => holds === client?.holds);
  const [name, setName] = useState(person?.name ?? "");
  const [secret, setSecret] = useState(person?.secret ?? "");
  const [random] = useState(() => drawHex(12));
  const [lines, setLines] = useState<readonly FieldLine[]>([]);
  // Made anew at every drawing it would be another one every time, and its answer drawn and made again for ever.
  const offer = useMemo(() => latestOffer(history, scheme), [history, scheme]);
  const { method, target, content } = draft;

  useEffect(() => {
    let current = true;
    const before = offer?.exchanged.draft;
    const sent = before && credentialsOf(before, scheme) ? fieldValue(before.fields, "Authorization") : undefined;
    const leg = { request: { method, target, content }, random, sent };
    client?.answer(offer?.challenges ?? [], { name, secret }, leg).then((made) => {
      if (current) setLines(made ?? []);
    });
    return () => {
      current = false;
    };
  }, [client, offer, scheme, name, secret, random, method, target, content]);

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        <Field row label="Name" value={name} onChange={setName} />
        <Field row label={client?.holds === "token" ? "Token" : "Password"} value={secret} onChange={setSecret} />
      </div>
      {lines.length === 0 && <p className="text-soft">Send the request first: this scheme answers a challenge.</p>}
      <UseLines draft={draft} onDraft={onDraft} lines={lines} />
    </div>
  );
}
