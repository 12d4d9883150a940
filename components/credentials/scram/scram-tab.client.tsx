"use client";

import { useEffect, useState } from "react";
import { paramValue } from "#http/auth-param";
import { type Conversation, firstRound, type Round, secondRound } from "#http/schemes/scram/client";
import { Field } from "../../ui/field/field.client";
import { drawHex } from "../tab/draw-hex";
import { latestOffer } from "../tab/offered";
import type { PanelProps } from "../tab/panel-props";
import { UseLines } from "../tab/use-lines.client";
import { conversationIn } from "./scram-conversation";

/** SCRAM-SHA-256, both rounds computed in the page: the salt comes back in the first answer. RFC 7804 §5. */
export function ScramTab({ draft, history, resource, onDraft }: PanelProps) {
  const person = resource.people.find(({ holds }) => holds === "password");
  const [username, setUsername] = useState(person?.name ?? "");
  const [password, setPassword] = useState(person?.secret ?? "");
  const [nonce] = useState(() => drawHex(12));
  const conversation = conversationIn(history);
  const proof = useProof(conversation, password);
  const realm = latestOffer(history, "SCRAM-SHA-256")?.challenges.flatMap(
    ({ params }) => paramValue(params, "realm") ?? [],
  )[0];
  const round: Round | undefined = conversation ? proof : firstRound(username, nonce, realm);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        <Field row label="Username" value={username} onChange={setUsername} />
        <Field row label="Password, which stays in the page" value={password} onChange={setPassword} />
      </div>
      {conversation ? (
        <p className="text-tiny">
          <strong>Round two.</strong> The server said{" "}
          <code className="break-all text-challenge">{conversation.serverFirst}</code>: its nonce after yours, the salt,
          and how often to hash ({conversation.iterations} times). It holds for a minute.
        </p>
      ) : (
        <p className="text-tiny">
          <strong>Round one.</strong> You say who you are, and a nonce. The 401 that comes back is no refusal: it brings
          the salt.
        </p>
      )}
      {round && (
        <p className="break-all text-tiny">
          In clear: <code className="text-credentials">{round.message}</code>
        </p>
      )}
      {conversation && proof && (
        <p className="break-all text-tiny">
          The server must prove itself in turn, with <code className="text-granted">v={proof.serverSignature}</code> in
          Authentication-Info.
        </p>
      )}
      <UseLines draft={draft} onDraft={onDraft} lines={round ? [["Authorization", round.authorization]] : []} />
    </div>
  );
}

const unbegun: Conversation = { sid: "", clientFirst: "", serverFirst: "", nonce: "", salt: "", iterations: 0 };

// The conversation is read again at every rendering, so its texts say whether it is another one.
function useProof(conversation: Conversation = unbegun, password: string) {
  const [proof, setProof] = useState<Awaited<ReturnType<typeof secondRound>>>();
  const { sid, clientFirst, serverFirst, nonce, salt, iterations } = conversation;
  useEffect(() => {
    setProof(undefined);
    if (sid === "") return;
    let current = true;
    secondRound({ sid, clientFirst, serverFirst, nonce, salt, iterations }, password).then(
      (made) => current && setProof(made),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [sid, clientFirst, serverFirst, nonce, salt, iterations, password]);
  return proof;
}
