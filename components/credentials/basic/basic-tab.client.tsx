"use client";

import { useState } from "react";
import { formatCredentials } from "#http/credentials";
import { encodeHex } from "#http/octets";
import { Field } from "../../ui/field/field.client";
import { credentialsOf } from "../tab/offered";
import type { PanelProps } from "../tab/panel-props";
import { UseLines } from "../tab/use-lines.client";
import { type BasicPair, groupsOf, pairOfFields, pairOfJoined, pairOfToken68 } from "./basic-pair";

const shownGroups = 24;

/** Basic, both directions: user-id and password, the pair they make, its octets, and the Base64 of them. RFC 7617 §2. */
export function BasicTab({ draft, resource, onDraft }: PanelProps) {
  const carried = credentialsOf(draft, "Basic")?.token68;
  const [pair, setPair] = useState<BasicPair>(() => {
    const person = resource.people.find(({ holds }) => holds === "password");
    const own = pairOfFields(person?.name ?? "", person?.secret ?? "");
    return carried === undefined ? own : pairOfToken68(carried, own);
  });
  const fault = (at: "userId" | "password" | "joined" | "token68") =>
    pair.fault?.in === at ? pair.fault.reason : undefined;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        <Field
          row
          label="User-id"
          value={pair.userId}
          fault={fault("userId")}
          onChange={(userId) => setPair(pairOfFields(userId, pair.password))}
        />
        <Field
          row
          label="Password"
          value={pair.password}
          fault={fault("password")}
          onChange={(password) => setPair(pairOfFields(pair.userId, password))}
        />
      </div>
      <Field
        label="Joined by a colon"
        value={pair.joined}
        fault={fault("joined")}
        hint="The first colon separates, so a user-id holds none."
        onChange={(joined) => setPair(pairOfJoined(joined))}
      />
      <Octets text={pair.joined} />
      <Field
        label="Base64"
        value={pair.token68}
        fault={fault("token68")}
        hint="Base64 is an alphabet, not a lock: write into this field, and read the password above."
        onChange={(token68) => setPair(pairOfToken68(token68, pair))}
      />
      {carried !== undefined && carried !== pair.token68 && (
        <button type="button" className="button self-start" onClick={() => setPair(pairOfToken68(carried, pair))}>
          Open what the request carries
        </button>
      )}
      <UseLines
        draft={draft}
        onDraft={onDraft}
        lines={
          pair.fault
            ? []
            : [["Authorization", formatCredentials({ scheme: "Basic", token68: pair.token68, params: [] })]]
        }
      />
    </div>
  );
}

function Octets({ text }: { readonly text: string }) {
  const groups = groupsOf(text);
  return (
    <figure className="m-0">
      <figcaption className="text-soft text-tiny">
        Its octets in UTF-8, three by three, and the letters for them
      </figcaption>
      <ol className="mt-1 flex flex-wrap gap-1 font-wire text-tiny">
        {groups.slice(0, shownGroups).map(({ octets, letters }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
          <li key={index} className="rounded border border-line px-1.5 py-0.5 text-center">
            <span className="block text-soft">{octets.map(hex).join(" ")}</span>
            <span className="block font-semibold text-credentials">{letters}</span>
          </li>
        ))}
        {groups.length > shownGroups && (
          <li className="self-center text-soft">and {groups.length - shownGroups} more</li>
        )}
      </ol>
    </figure>
  );
}

function hex(octet: number): string {
  return encodeHex([octet]).toUpperCase();
}
