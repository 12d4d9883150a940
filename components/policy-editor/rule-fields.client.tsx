"use client";

import type { Allow, Rule } from "#http/policy/policy";
import { MistakeNote, SelectField, TextField } from "./policy-field.client";
import { useMistakeAt } from "./use-mistakes.client";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const kinds = {
  everybody: "everybody",
  known: "whoever is known",
  owner: "the {owner} in the path",
  role: "who has the role",
  scope: "whose token has the scope",
};

type Props = { readonly rule: Rule; readonly index: number; readonly onChange: (rule: Rule) => void };

/** One rule as fields: where it holds, for which methods, who may, what others meet, and what it says. */
export function RuleFields({ rule, index, onChange }: Props) {
  const at = `rules[${index}]`;
  const { allow } = rule;
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
        value={kindOf(allow)}
        options={kinds}
        onChange={(kind) => set({ allow: allowOf(kind) })}
      />
      {typeof allow === "object" && "role" in allow && (
        <TextField
          label="Role"
          path={`${at}.allow`}
          value={allow.role}
          longest={64}
          onChange={(role) => set({ allow: { role } })}
        />
      )}
      {typeof allow === "object" && "scope" in allow && (
        <TextField
          label="Scope"
          path={`${at}.allow`}
          value={allow.scope}
          longest={64}
          onChange={(scope) => set({ allow: { ...allow, scope } })}
        />
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
        hidden from everybody else
      </label>
    </>
  );
}

function withMethod(before: readonly string[], method: string, wanted: boolean): readonly string[] {
  return methods.filter((each) => (each === method ? wanted : before.includes(each)));
}

function kindOf(allow: Allow): string {
  if (typeof allow === "string") return allow;
  return "role" in allow ? "role" : "scope";
}

function allowOf(kind: string): Allow {
  if (kind === "everybody" || kind === "owner") return kind;
  if (kind === "role") return { role: "staff" };
  return kind === "scope" ? { scope: "books:read" } : "known";
}
