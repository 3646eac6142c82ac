const PREFIX = "grant-";

/** What the box of a role or permission is called in the form. */
export const boxOf = (name: string): string => PREFIX + name;

export const boxesIn = (form: FormData): string[] => [...form.keys()].filter((name) => name.startsWith(PREFIX));

export const grantsIn = (form: FormData): string[] => boxesIn(form).map((name) => name.slice(PREFIX.length));
