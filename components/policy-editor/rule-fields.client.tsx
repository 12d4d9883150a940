"use client";

import { type Allow, isAllow, kindOf, kinds } from "#http/policy/kinds/index";
import type { Rule } from "#http/policy/policy";
import { MistakeNote, SelectField, TextField } from "./policy-field.client";
import { useMistakeAt } from "./use-mistakes.client";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const titles = Object.fromEntries(kinds.map(({ word, title }) => [word, title]));

type Props = { readonly rule: Rule; readonly index: number; readonly onChange: (rule: Rule) => void };

/** One rule as fields: where it holds, for which methods, who may, what others meet, and what it says. */
export function RuleFields({ rule, index, onChange }: Props) {
  const at = `rules[${index}]`;
  const { allow } = rule;
  const kind = kindOf(allow);
  const wrongMethods = useMistakeAt(`${at}.methods`);
  const set = (change: Partial<Rule>) => onChange({ ...rule, ...change });
  return (
    <>
      <div className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1">
        {methods.map((method) => (
          <label key={method} className="flex items-center gap-1 font-wire text-tiny">
            <input
              type="checkbox"
              checked={rule.methods.includes(method)}
              onChange={({ target }) => set({ methods: withMethod(rule.methods, method, target.checked) })}
            />
            {method}
          </label>
        ))}
        <MistakeNote id={`${at}-methods`} mistake={wrongMethods} />
      </div>
      <TextField label="Path" path={`${at}.path`} value={rule.path} longest={256} onChange={(path) => set({ path })} />
      <SelectField
        label="Who may"
        value={kind?.word ?? ""}
        options={titles}
        onChange={(word) => set({ allow: kinds.find((each) => each.word === word)?.fresh ?? "known" })}
      />
      {kind?.members.map(
        ({ name, label }) =>
          label && (
            <TextField
              key={name}
              label={label}
              path={`${at}.allow`}
              value={textIn(allow, name)}
              longest={64}
              onChange={(text) => set({ allow: withMember(allow, name, text) })}
            />
          ),
      )}
      <TextField
        label="What it says"
        path={`${at}.says`}
        value={rule.says}
        className="basis-48"
        onChange={(says) => set({ says })}
      />
      <label className="flex basis-full items-center gap-1.5 py-1 text-tiny">
        <input
          type="checkbox"
          checked={rule.concealed ?? false}
          onChange={({ target }) => set({ concealed: target.checked || undefined })}
        />
        answer 404 to everybody else
      </label>
    </>
  );
}

function withMethod(before: readonly string[], method: string, wanted: boolean): readonly string[] {
  return methods.filter((each) => (each === method ? wanted : before.includes(each)));
}

function textIn(allow: Allow, name: string): string {
  return typeof allow === "string" ? "" : String(new Map<string, unknown>(Object.entries(allow)).get(name) ?? "");
}

function withMember(allow: Allow, name: string, text: string): Allow {
  const changed: unknown = typeof allow === "string" ? allow : { ...allow, [name]: text };
  return isAllow(changed) ? changed : allow;
}
