import "server-only";
import { redirect } from "next/navigation";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";

interface DisclosureDeed<Answer> {
  /** Names of the fields to show again after a no. */
  readonly keep?: readonly string[];
  readonly send: (requestId: string) => Promise<Answer>;
}

/** Does one deed on a request and comes back to it. */
export function onDisclosure<Answer extends object>(
  form: FormData,
  { keep = [], send }: DisclosureDeed<Answer>,
): Promise<FormState> {
  const requestId = text(form, "requestId");
  return submit(form, {
    keep,
    fieldOf,
    send: () => send(requestId),
    onDone: async () => redirect(paths.disclosure(requestId)),
  });
}

/** `persons.2` was typed into the field of all persons, `instrument.validUntil` into its own. */
export const fieldOf = (path: string): string => {
  const [first = path, second] = path.split(".");
  return first === "instrument" && second ? second : first;
};

/** One thing a line. */
export const linesOf = (form: FormData, name: string): string[] =>
  text(form, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** The scan in base64, as the API takes it; undefined when none was chosen. */
export async function scanOf(form: FormData): Promise<string | undefined> {
  const file = form.get("scan");
  if (!(file instanceof File) || file.size === 0) return undefined;
  return Buffer.from(await file.arrayBuffer()).toString("base64");
}

export const filled = (form: FormData, name: string): string | undefined => text(form, name) || undefined;
