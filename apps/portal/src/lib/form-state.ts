/** Something that a person saw, and what it is by now; both as they are written. */
export interface Changed {
  readonly term: string;
  readonly before: string;
  readonly now: string;
}

/** What a form shows after it was posted: what was typed, and why the answer was no. */
export interface FormState {
  readonly outcome: "untouched" | "refused" | "failed";
  /** For a person to read, in the language of the page. */
  readonly message: string;
  /** Messages by the name of their field. */
  readonly problems: Readonly<Record<string, string>>;
  /** React empties a form after its action, a failed one too: these go back in as default values. */
  readonly values: Readonly<Record<string, string>>;
  /** What became another while the form was open: old beside new. */
  readonly changes?: readonly Changed[];
  /** Set when something broke, so that a person can quote it. */
  readonly requestId?: string;
}

export const UNTOUCHED: FormState = { outcome: "untouched", message: "", problems: {}, values: {} };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;
