import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { currentRequestId } from "#lib/api";
import { text } from "#lib/form-data";
import type { Changed, FormState } from "#lib/form-state";
import { logFailure } from "#lib/log";
import { filesOf, type StagedFile, writeStaged } from "#lib/staged-files";
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
    ... on RefundChanged {
      preview {
        ...SeenRefund
      }
    }
  }
`);

/** Any type that implements `Refusal`; `InvalidInput` names the fields too. */
interface RefusalLike {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  /** What is another by now than what stood on the page. */
  readonly changes?: readonly Changed[];
}

/** Hands one file to the API, which keeps it until its form is accepted. */
export type StageFile = (file: File) => Promise<StagedFile | RefusalLike>;

interface Submission<Answer> {
  /** Names of the fields to show again after a no. Never a password or a code. */
  readonly keep: readonly string[];
  /** The file fields by name, each with the way its files go to the API before the mutation. */
  readonly files?: Readonly<Record<string, StageFile>>;
  /** Which field a path of the input was typed into, where their names differ. */
  readonly fieldOf?: (path: string) => string;
  /** The form's one mutation. Gets the ids of the staged files by field. */
  readonly send: (staged: Readonly<Record<string, readonly string[]>>) => Promise<Answer>;
  /** Ends in a redirect, so that reloading the page does not post again. Only a revealed value comes back instead. */
  readonly onDone: (answer: Exclude<Answer, RefusalLike>) => Promise<FormState>;
}

/** Runs a form's mutation. A refusal comes back with what was typed; what breaks comes back with the request id. */
export async function submit<Answer extends object>(
  form: FormData,
  { keep, files = {}, fieldOf = (path) => path, send, onDone }: Submission<Answer>,
): Promise<FormState> {
  const values = Object.fromEntries(keep.map((name) => [name, text(form, name)]));
  const staged: Record<string, readonly string[]> = {};
  try {
    for (const [name, stage] of Object.entries(files)) {
      const { taken, problem } = await takeFiles(form, name, stage);
      values[name] = writeStaged(taken);
      staged[name] = taken.map(({ id }) => id);
      if (problem) return refused({ ...problem, fields: [{ path: name, message: problem.message }] }, values, fieldOf);
    }
    const answer = await send(staged);
    if (isRefusal(answer)) return refused(answer, values, fieldOf);
    return await onDone(answer as Exclude<Answer, RefusalLike>);
  } catch (error) {
    unstable_rethrow(error);
    return failed(error, values);
  }
}

/** Stages what was chosen. A file that is refused stops the form; those before it stay taken. */
async function takeFiles(form: FormData, name: string, stage: StageFile) {
  const { kept, chosen } = filesOf(form, name);
  const taken = [...kept];
  for (const file of chosen) {
    const answer = await stage(file);
    if (isRefusal(answer)) return { taken, problem: answer };
    taken.push(answer);
  }
  return { taken };
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
  const { message, changes } = refusal;
  return { outcome: "refused", message, problems, values, ...(changes && { changes }) };
}

async function failed(error: unknown, values: FormState["values"]): Promise<FormState> {
  const requestId = await currentRequestId();
  logFailure(error, requestId);
  const t = await getTranslations("failures");
  return { outcome: "failed", message: t("formFailed"), problems: {}, values, requestId };
}
