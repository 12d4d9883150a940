"use client";

import { useId, useState } from "react";
import type { WrittenPolicy } from "#http/policy/policy";
import { parsePolicy } from "../exchange/model/policy-text";
import { verbatim } from "../ui/field/verbatim";

type Props = { readonly policy: WrittenPolicy; readonly onPolicy: (policy: WrittenPolicy) => void };

/** A policy as JSON, in step with its fields: what can be read is taken at once, and what cannot stays here until it can. */
export function PolicyJson({ policy, onPolicy }: Props) {
  const now = JSON.stringify(policy);
  const [typed, setTyped] = useState({ text: "", means: "" });
  const [fault, setFault] = useState("");
  const id = useId();
  // What is typed stands as long as nobody changes the policy elsewhere.
  const current = typed.means === now;
  const text = current ? typed.text : JSON.stringify(policy, null, 2);
  const shown = current ? fault : "";

  function write(written: string) {
    const found = parsePolicy(written);
    if ("fault" in found) {
      setFault(found.fault);
      return setTyped({ text: written, means: now });
    }
    setFault("");
    setTyped({ text: written, means: JSON.stringify(found.policy) });
    onPolicy(found.policy);
  }

  return (
    <div className="flex flex-col gap-1">
      <textarea
        aria-label="The rules as JSON"
        aria-invalid={shown !== ""}
        aria-describedby={shown === "" ? undefined : id}
        value={text}
        onChange={(event) => write(event.target.value)}
        rows={Math.min(24, text.split("\n").length + 1)}
        {...verbatim}
        className="w-full resize-y rounded-md border border-edge bg-paper p-2 font-wire text-tiny aria-invalid:border-challenge"
      />
      {shown !== "" && (
        <p id={id} className="text-challenge text-tiny" data-mistake="">
          {shown} The rules stay as they were.
        </p>
      )}
    </div>
  );
}
