"use client"; // useActionState brings back the refusal and what was typed; without JavaScript the same form posts plainly

import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useId,
  useRef,
} from "react";
import { type FormAction, type FormState, UNTOUCHED } from "#lib/form-state";
import { readStaged, stagedInputs } from "#lib/staged-files";
import { Button, type ButtonTone } from "#ui/button";
import { Disclosure, type DisclosureProps } from "#ui/disclosure";
import { Field, type FieldProps } from "#ui/field";
import { Checkbox, Input, Select, TextArea } from "#ui/input";
import { RefusalNotice } from "#ui/refusal-notice";

/** The form's answer, and the id that those of its fields begin with. */
const Form = createContext<{ readonly id: string; readonly answer: FormState }>({ id: "", answer: UNTOUCHED });

const fieldId = (formId: string, name: string) => `${formId}-${name}`;

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
  const [answer, send, pending] = useActionState(action, UNTOUCHED);
  const fold = useContext(Fold);
  const form = (
    <AnsweredForm send={send} answer={answer}>
      {children}
      <Button tone={tone} disabled={pending} className={wide ? "w-full" : "justify-self-start"}>
        {pending ? pendingLabel : submitLabel}
      </Button>
    </AnsweredForm>
  );
  if (!fold) return form;
  return (
    <Disclosure {...fold} open={answer.outcome !== "untouched"}>
      {form}
    </Disclosure>
  );
}

interface AnsweredFormProps {
  readonly send: (form: FormData) => void;
  readonly answer: FormState;
  readonly children: ReactNode;
}

/** A form whose fields know what the server last said about them. */
export function AnsweredForm({ send, answer, children }: AnsweredFormProps) {
  const id = useId();
  return (
    <Form value={{ id, answer }}>
      <form action={send} className="grid gap-4">
        <Answer id={id} answer={answer} />
        {children}
      </form>
    </Form>
  );
}

type FoldProps = Pick<DisclosureProps, "summary" | "danger">;

const Fold = createContext<FoldProps | undefined>(undefined);

/** Folds the form inside it. Its answer unfolds it: without JavaScript that comes on a new page. */
export function FoldedForm({ children, ...fold }: FoldProps & { readonly children: ReactNode }) {
  return <Fold value={fold}>{children}</Fold>;
}

/** Why the answer was no. Each new answer takes the focus. */
function Answer({ id, answer }: { readonly id: string; readonly answer: FormState }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer.outcome !== "untouched") notice.current?.focus();
  }, [answer]);
  if (answer.outcome === "untouched") return null;
  const problems = Object.entries(answer.problems).map(([name, message]) => ({ id: fieldId(id, name), message }));
  const { message, changes, requestId } = answer;
  return <RefusalNotice ref={notice} message={message} problems={problems} changes={changes} requestId={requestId} />;
}

/** The id of a field, what was last typed into it, and what was wrong with that. */
function useField(name: string, initial?: string) {
  const { id, answer } = useContext(Form);
  return { id: fieldId(id, name), typed: answer.values[name] ?? initial ?? "", error: answer.problems[name] };
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
  const { id, typed, error } = useField(name);
  const problem = error && { "aria-invalid": true as const, "aria-describedby": `${id}-error` };
  const box = <Checkbox key={typed} id={id} name={name} label={label} defaultChecked={typed === "on"} {...problem} />;
  if (!error) return box;
  return (
    <>
      <p id={`${id}-error`} className="text-sm font-medium text-critical">
        <span aria-hidden>▲ </span>
        {error}
      </p>
      {box}
    </>
  );
}

/** A value that must come back as it was after a no, such as the name under which a message was first sent. */
export function HiddenField({ name, value }: { readonly name: string; readonly value: string }) {
  const { typed } = useField(name, value);
  return <input type="hidden" name={name} value={typed} />;
}

export interface FileInputProps extends FieldProps {
  readonly name: string;
  /** Media types, as the `accept` of an input takes them. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** What stands above the files of an earlier attempt. */
  readonly stagedLabel: string;
}

/** Files chosen now, and those the API already holds from an attempt that was refused: no browser gives them back. */
export function FileInput({ name, label, hint, optional, accept, multiple, stagedLabel }: FileInputProps) {
  const { id, typed, error } = useField(name);
  const staged = readStaged(typed);
  const inputs = stagedInputs(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional || staged.length > 0}>
      {(control) => (
        <>
          <input
            {...control}
            type="file"
            name={inputs.chosen}
            accept={accept}
            multiple={multiple}
            className="file-input"
          />
          {staged.length > 0 && (
            <fieldset className="grid text-sm">
              <legend className="text-muted">{stagedLabel}</legend>
              <input type="hidden" name={inputs.staged} value={typed} />
              {staged.map((file) => (
                <Checkbox key={file.id} name={inputs.kept} value={file.id} label={file.name} defaultChecked />
              ))}
            </fieldset>
          )}
        </>
      )}
    </Field>
  );
}
