import "server-only";
import { redirect } from "next/navigation";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";

interface RequestDeed<Answer> {
  /** Names of the fields to show again after a no. */
  readonly keep?: readonly string[];
  readonly fieldOf?: (path: string) => string;
  readonly send: (requestId: string) => Promise<Answer>;
}

/** Does one deed on a request and comes back to it. */
export function onRequest<Answer extends object>(
  form: FormData,
  { keep = [], fieldOf, send }: RequestDeed<Answer>,
): Promise<FormState> {
  const requestId = text(form, "requestId");
  return submit(form, {
    keep,
    ...(fieldOf && { fieldOf }),
    send: () => send(requestId),
    onDone: async () => redirect(paths.request(requestId)),
  });
}
