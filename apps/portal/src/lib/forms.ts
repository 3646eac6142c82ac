import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { currentRequestId } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { logFailure } from "#lib/log";
import type { Messages } from "#messages";

graphql(`
  fragment RefusalFacts on Refusal {
    code
    message
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
    ... on NeedsApproval {
      amountFen
      limitFen
      signed
    }
  }
`);

/** Any type that implements `Refusal`; `InvalidInput` names the fields too. */
interface RefusalLike {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

interface Submission<Answer> {
  /** Names of the fields to show again after a no. Never a password or a code. */
  readonly keep: readonly string[];
  /** Which field a path of the input was typed into, where their names differ. */
  readonly fieldOf?: (path: string) => string;
  /** The form's one mutation. */
  readonly send: () => Promise<Answer>;
  /** Ends in a redirect, so that reloading the page does not post again. */
  readonly onDone: (answer: Exclude<Answer, RefusalLike>) => Promise<never>;
}

/** Runs a form's mutation. A refusal comes back with what was typed; what breaks comes back with the request id. */
export async function submit<Answer extends object>(
  form: FormData,
  { keep, fieldOf = (path) => path, send, onDone }: Submission<Answer>,
): Promise<FormState> {
  const values = Object.fromEntries(keep.map((name) => [name, text(form, name)]));
  try {
    const answer = await send();
    if (isRefusal(answer)) return refused(answer, values, fieldOf);
    return await onDone(answer as Exclude<Answer, RefusalLike>);
  } catch (error) {
    unstable_rethrow(error);
    return failed(error, values);
  }
}

/** The answer to what cannot even be sent, in the form of the API's own. */
export async function malformed(path: string, expected: keyof Messages["malformed"]): Promise<RefusalLike> {
  const t = await getTranslations("malformed");
  return { code: "INVALID_INPUT", message: t("form"), fields: [{ path, message: t(expected) }] };
}

function isRefusal(answer: object): answer is RefusalLike {
  return "code" in answer && "message" in answer;
}

function refused(refusal: RefusalLike, values: FormState["values"], fieldOf: (path: string) => string): FormState {
  const problems = Object.fromEntries((refusal.fields ?? []).map(({ path, message }) => [fieldOf(path), message]));
  return { outcome: "refused", message: refusal.message, problems, values };
}

async function failed(error: unknown, values: FormState["values"]): Promise<FormState> {
  const requestId = await currentRequestId();
  logFailure(error, requestId);
  const t = await getTranslations("failures");
  return { outcome: "failed", message: t("formFailed"), problems: {}, values, requestId };
}
