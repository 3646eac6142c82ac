"use client"; // useActionState brings back the refusal and what was typed; without JavaScript the same form posts plainly

import { type ComponentProps, createContext, type ReactNode, useActionState, useContext, useId } from "react";
import { type FormAction, type FormState, UNTOUCHED } from "#lib/form-state";
import { Button, type ButtonTone } from "#ui/button";
import { Field, type FieldProps } from "#ui/field";
import { Checkbox, Input, Select, TextArea } from "#ui/input";
import { RefusalNotice } from "#ui/refusal-notice";

const Answer = createContext<FormState>(UNTOUCHED);

interface ActionFormProps {
  /** Sends one mutation. */
  readonly action: FormAction;
  readonly submitLabel: string;
  /** Shown on the button until the server has answered: money and decisions are never optimistic. */
  readonly pendingLabel: string;
  readonly tone?: ButtonTone;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

export function ActionForm({ action, submitLabel, pendingLabel, tone = "primary", wide, children }: ActionFormProps) {
  const [state, send, pending] = useActionState(action, UNTOUCHED);
  return (
    <Answer value={state}>
      <form action={send} className="grid gap-4">
        {state.outcome !== "untouched" && <RefusalNotice message={state.message} requestId={state.requestId} />}
        {children}
        <Button tone={tone} disabled={pending} className={wide ? "w-full" : "justify-self-start"}>
          {pending ? pendingLabel : submitLabel}
        </Button>
      </form>
    </Answer>
  );
}

/** The id of a field, what was last typed into it, and what was wrong with that. */
function useField(name: string, initial?: string) {
  const { values, problems } = useContext(Answer);
  return { id: `${useId()}-${name}`, typed: values[name] ?? initial ?? "", error: problems[name] };
}

type Named<Props> = Props & FieldProps & { readonly name: string; readonly defaultValue?: string };

export function TextField({ label, hint, optional, defaultValue, ...input }: Named<ComponentProps<"input">>) {
  const { id, typed, error } = useField(input.name, defaultValue);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => <Input {...input} {...control} defaultValue={typed} />}
    </Field>
  );
}

export function TextAreaField({ label, hint, optional, defaultValue, ...area }: Named<ComponentProps<"textarea">>) {
  const { id, typed, error } = useField(area.name, defaultValue);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => <TextArea {...area} {...control} defaultValue={typed} />}
    </Field>
  );
}

export function SelectField({ label, hint, optional, defaultValue, ...select }: Named<ComponentProps<"select">>) {
  const { id, typed, error } = useField(select.name, defaultValue);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {/* The key: a select that stays mounted falls back to its first default when React resets the form. */}
      {(control) => <Select {...select} {...control} key={typed} defaultValue={typed} />}
    </Field>
  );
}

export function CheckboxField({ name, label }: { readonly name: string; readonly label: string }) {
  const { typed } = useField(name);
  return <Checkbox key={typed} name={name} label={label} defaultChecked={typed === "on"} />;
}
