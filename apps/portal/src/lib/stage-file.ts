import "server-only";
import { env } from "#env";
import { currentRequestId, signInAgain } from "#lib/api";
import { ApiFailure, NotPermitted } from "#lib/failures";
import type { StageFile } from "#lib/forms";
import { currentLocale } from "#lib/locale";
import { REQUEST_ID } from "#lib/request";
import { currentSession } from "#lib/session";

/** An upload takes longer than a question. */
const PATIENCE = 60_000;

interface UploadAnswer {
  readonly id?: string;
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
}

/** Hands a chosen file to the API, which looks at its bytes and keeps it, sealed, until a form names it or a day is over. */
export const stageAs =
  (purpose: "LEGAL_INSTRUMENT"): StageFile =>
  async (file) => {
    const session = await currentSession();
    const body = new FormData();
    body.set("file", file);
    const response = await fetch(new URL(`/files/${purpose}`, env().apiUrl), {
      method: "POST",
      body,
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        "accept-language": await currentLocale(),
        [REQUEST_ID]: await currentRequestId(),
        ...(session && { authorization: `Bearer ${session.staffToken}` }),
      },
    });
    if (response.status === 401) return signInAgain();
    if (response.status === 403) throw new NotPermitted();
    const answer = (await response.json()) as UploadAnswer;
    if (answer.code && answer.message) return { code: answer.code, message: answer.message };
    if (!answer.id) throw new ApiFailure("no file");
    return { id: answer.id, name: answer.name ?? file.name };
  };
