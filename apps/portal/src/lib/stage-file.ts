import "server-only";
import { env } from "#env";
import { currentRequestId, signInAgain } from "#lib/api";
import { ApiFailure, NotPermitted } from "#lib/failures";
import type { StageFile } from "#lib/forms";
import { currentLocale } from "#lib/locale";
import { REQUEST_ID } from "#lib/request";
import { currentSession } from "#lib/session";

/** Nine pictures may take longer than a page would. */
const PATIENCE_MS = 30_000;

/** Hands files to the API for forms of this purpose. What a file is and how large it may be, the API judges. */
export const stageFor =
  (purpose: string): StageFile =>
  async (file) => {
    const form = new FormData();
    form.append("file", file, file.name);
    const session = await currentSession();
    const response = await post(purpose, form, session?.staffToken);
    if (response.status === 401) return signInAgain();
    if (response.status === 403) throw new NotPermitted();
    const answer = (await response.json()) as { id?: string; name?: string; code?: string; message?: string };
    if (response.ok && answer.id) return { id: answer.id, name: answer.name ?? file.name };
    if (answer.code && answer.message) return { code: answer.code, message: answer.message };
    throw new ApiFailure(`upload answered ${response.status}`);
  };

async function post(purpose: string, body: FormData, token: string | undefined): Promise<Response> {
  try {
    return await fetch(new URL(`/files/${purpose}`, env().apiUrl), {
      method: "POST",
      body,
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        "accept-language": await currentLocale(),
        [REQUEST_ID]: await currentRequestId(),
        ...(token && { authorization: `Bearer ${token}` }),
      },
    });
  } catch (cause) {
    throw new ApiFailure("no answer", { cause });
  }
}
