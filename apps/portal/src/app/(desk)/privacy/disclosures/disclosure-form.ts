import "server-only";
import { redirect } from "next/navigation";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { stageFor } from "#lib/stage-file";

interface DisclosureDeed<Answer> {
  /** Names of the fields to show again after a no. */
  readonly keep?: readonly string[];
  /** The form has a field for the scan of a letter. */
  readonly withScan?: boolean;
  readonly send: (requestId: string, scanId: string | undefined) => Promise<Answer>;
}

/** Where a scan goes before its form is judged. */
export const scanFiles = { scan: stageFor("LEGAL_INSTRUMENT") };

/** Does one deed on a request and comes back to it. */
export function onDisclosure<Answer extends object>(
  form: FormData,
  { keep = [], withScan = false, send }: DisclosureDeed<Answer>,
): Promise<FormState> {
  const requestId = text(form, "requestId");
  return submit(form, {
    keep,
    fieldOf,
    ...(withScan && { files: scanFiles }),
    // A newer choice comes after the one of an earlier try, and counts.
    send: ({ scan }) => send(requestId, scan?.at(-1)),
    onDone: async () => redirect(paths.disclosure(requestId)),
  });
}

/** `persons.2` was typed into the field of all persons, `instrument.validUntil` into its own. */
export const fieldOf = (path: string): string => {
  const [first = path, second] = path.split(".");
  const name = first === "instrument" && second ? second : first;
  return name === "scanId" ? "scan" : name;
};

/** One thing a line. */
export const linesOf = (form: FormData, name: string): string[] =>
  text(form, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** The boxes that were ticked, of those named `prefix-…`. */
export const boxesOf = (form: FormData, prefix: string): string[] =>
  boxNames(form, prefix).map((name) => name.slice(prefix.length + 1));

/** Their names, to show them ticked again after a no. */
export const boxNames = (form: FormData, prefix: string): string[] =>
  [...form.keys()].filter((name) => name.startsWith(`${prefix}-`));

export const filled = (form: FormData, name: string): string | undefined => text(form, name) || undefined;
