"use client";

import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { encodePolicy, policyAddressLimit } from "#http/policy/address";
import { schemeInWords } from "#http/policy/in-words";
import type { WrittenOffer, WrittenPolicy } from "#http/policy/policy";
import { control } from "../ui/control";
import { Modes } from "../ui/modes";
import { SmallButton } from "../ui/small-button";
import { ListField, TextField } from "./policy-field.client";
import { PolicyJson } from "./policy-json.client";
import { PolicyList } from "./policy-list.client";
import { RuleFields } from "./rule-fields.client";
import { Mistakes, useMistakes } from "./use-mistakes.client";

type Props = { readonly policy: WrittenPolicy; readonly onPolicy: (policy: WrittenPolicy) => void };

const basic = { scheme: "basic", charset: "UTF-8" };
const digest = { scheme: "digest", algorithm: "SHA-256", qop: ["auth"] };
const oldDigest = { scheme: "digest", algorithm: "MD5", qop: ["auth"] };
const offers: readonly WrittenOffer[] = [basic, digest, oldDigest, { scheme: "bearer" }, { scheme: "scram-sha-256" }];

/** A policy as fields and as JSON, in step; the server checks it, and its mistakes stand beside the fields. */
export function RulesEditor({ policy, onPolicy }: Props) {
  const text = encodePolicy(policy);
  const mistakes = useMistakes(text);
  const [asJson, setAsJson] = useState(false);
  const set = (change: Partial<WrittenPolicy>) => onPolicy({ ...policy, ...change });
  return (
    <Mistakes value={mistakes}>
      <div className="flex flex-col gap-4" data-mistakes={mistakes.length}>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Size length={text.length} />
          <div className="ms-auto flex gap-3 text-tiny">
            <Modes
              modes={["Fields", "JSON"]}
              chosen={asJson ? "JSON" : "Fields"}
              onChoose={(mode) => setAsJson(mode === "JSON")}
            />
          </div>
          <div role="status" className="basis-full text-challenge text-tiny" data-mistake-list="">
            {mistakes.length > 0 && (
              <ul>
                {mistakes.map(({ path, message }) => (
                  <li key={`${path} ${message}`}>
                    {path !== "" && <code>{path}: </code>}
                    {message}.
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
        {asJson ? <PolicyJson policy={policy} onPolicy={onPolicy} /> : <Fields policy={policy} set={set} />}
      </div>
    </Mistakes>
  );
}

function Fields({
  policy,
  set,
}: {
  readonly policy: WrittenPolicy;
  readonly set: (change: Partial<WrittenPolicy>) => void;
}) {
  const { realm, schemes, accounts, tokens, rules } = policy;
  return (
    <>
      <div className="flex">
        <TextField label="Realm" path="realm" value={realm} longest={64} onChange={(to) => set({ realm: to })} />
      </div>
      <PolicyList
        title="Rules, the first that fits decides"
        one="rule"
        items={rules}
        onChange={(to) => set({ rules: to })}
        fresh={() => ({ path: "/", methods: ["GET"], allow: "known" as const, says: "Come in." })}
      >
        {(rule, change, index) => <RuleFields rule={rule} index={index} onChange={change} />}
      </PolicyList>
      <PolicyList
        title="People"
        one="person"
        items={accounts}
        onChange={(to) => set({ accounts: to })}
        fresh={() => ({ name: `Somebody ${accounts.length + 1}`, password: "open sesame", roles: [] })}
      >
        {(account, change, index) => (
          <>
            <TextField
              label="Name"
              path={`accounts[${index}].name`}
              value={account.name}
              longest={64}
              onChange={(name) => change({ ...account, name })}
            />
            <TextField
              label="Password"
              path={`accounts[${index}].password`}
              value={account.password ?? ""}
              longest={128}
              onChange={(password) => change({ ...account, password })}
            />
            <ListField
              label="Roles"
              path={`accounts[${index}].roles`}
              values={account.roles ?? []}
              onChange={(roles) => change({ ...account, roles })}
            />
          </>
        )}
      </PolicyList>
      <PolicyList
        title="Tokens"
        one="token"
        items={tokens}
        onChange={(to) => set({ tokens: to })}
        fresh={() => ({ token: `token-${tokens.length + 1}`, to: "Somebody", scopes: ["books:read"] })}
      >
        {(token, change, index) => (
          <>
            <TextField
              label="Token"
              path={`tokens[${index}].token`}
              value={token.token}
              longest={256}
              onChange={(to) => change({ ...token, token: to })}
            />
            <TextField
              label="Whose"
              path={`tokens[${index}].to`}
              value={token.to}
              longest={64}
              onChange={(to) => change({ ...token, to })}
            />
            <ListField
              label="Scopes"
              path={`tokens[${index}].scopes`}
              values={token.scopes}
              onChange={(scopes) => change({ ...token, scopes })}
            />
          </>
        )}
      </PolicyList>
      <PolicyList
        title="Schemes, in the order of the challenges"
        one="scheme"
        items={schemes}
        path="schemes"
        onChange={(to) => set({ schemes: to })}
        adding={<SchemeAdder onAdd={(offer) => set({ schemes: [...schemes, offer] })} />}
      >
        {(offer) => <span className="py-1.5 font-wire text-wire">{schemeInWords(offer)}</span>}
      </PolicyList>
    </>
  );
}

function SchemeAdder({ onAdd }: { readonly onAdd: (offer: WrittenOffer) => void }) {
  return (
    <ul aria-label="Schemes to add" className="flex flex-wrap gap-1.5">
      {offers.map((offer, index) => (
        <li key={schemeInWords(offer)}>
          <SmallButton
            aria-label={`Add ${schemeInWords(offer)}`}
            onClick={() => onAdd(offer)}
            {...(index === 0 ? control("item new") : {})}
          >
            <Plus aria-hidden="true" className="size-3.5" /> {schemeInWords(offer)}
          </SmallButton>
        </li>
      ))}
    </ul>
  );
}

function Size({ length }: { readonly length: number }) {
  const id = useId();
  const over = length - policyAddressLimit;
  return (
    <p className="flex flex-wrap items-center gap-2 text-tiny">
      <label htmlFor={id} className={over > 0 ? "text-challenge" : "text-soft"}>
        {length} of {policyAddressLimit} characters in the address{over > 0 && `: ${over} too many`}
      </label>
      <meter id={id} min={0} max={policyAddressLimit} high={policyAddressLimit * 0.9} value={length} className="w-24" />
    </p>
  );
}
