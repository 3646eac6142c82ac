"use client"; // the passphrase comes in the answer to this one post and is kept nowhere: useActionState holds it until the page is left

import { useActionState } from "react";
import { MASKED, type RevealAction } from "#lib/reveal-state";
import { Button } from "#ui/button";
import { AnsweredForm } from "#ui/form";

interface PassphraseFormProps {
  readonly action: RevealAction;
  readonly requestId: string;
  readonly texts: {
    readonly once: string;
    readonly submit: string;
    readonly pending: string;
    readonly label: string;
    readonly apart: string;
  };
}

/** Shows the passphrase once. Without JavaScript it stands on the page that answers the post. */
export function PassphraseForm({ action, requestId, texts }: PassphraseFormProps) {
  const [answer, send, pending] = useActionState(action, MASKED);
  if (answer.shown) {
    return (
      <output className="grid gap-1">
        <span className="text-sm text-muted">{texts.label}</span>
        <code className="text-lg font-semibold wrap-anywhere select-all">{answer.shown.value}</code>
        <span>{texts.apart}</span>
      </output>
    );
  }
  return (
    <AnsweredForm send={send} answer={answer}>
      <input type="hidden" name="requestId" value={requestId} />
      <p className="text-sm text-muted">{texts.once}</p>
      <Button disabled={pending} className="justify-self-start">
        {pending ? texts.pending : texts.submit}
      </Button>
    </AnsweredForm>
  );
}
