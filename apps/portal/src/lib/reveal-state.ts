import { type FormState, UNTOUCHED } from "#lib/form-state";

/** A form's answer that, when it is a yes, carries one clear value for a few minutes. */
export interface RevealState extends FormState {
  /** Only in the answer to a posted form: a page that is merely opened never carries it. */
  readonly shown?: { readonly value: string; readonly secondsLeft: number };
}

export const MASKED: RevealState = UNTOUCHED;

/** Takes the hidden fields of its form (which field of which thing), `reason` and `reasonText`. */
export type RevealAction = (before: RevealState, form: FormData) => Promise<RevealState>;
