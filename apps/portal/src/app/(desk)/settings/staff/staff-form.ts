import "server-only";
import { redirect } from "next/navigation";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";

interface Deed<Answer> {
  readonly keep?: readonly string[];
  readonly send: () => Promise<Answer>;
}

/** A deed about one person: afterwards that person's page shows what it led to. */
export function aboutMember<Answer extends object>(
  form: FormData,
  { keep = [], send }: Deed<Answer>,
): Promise<FormState> {
  return submit(form, {
    keep,
    send,
    onDone: async () => redirect(paths.staffMember(text(form, "staffId"), { done: "1" })),
  });
}
