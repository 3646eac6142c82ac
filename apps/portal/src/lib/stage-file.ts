import "server-only";
import { sendFile } from "#lib/api";
import { ApiFailure } from "#lib/failures";
import type { StageFile } from "#lib/forms";

/** How the files of a form with this purpose get to the API. */
export const stageFor =
  (purpose: string): StageFile =>
  async (file) => {
    const { id, name = file.name, code, message } = await sendFile(purpose, file);
    if (id) return { id, name };
    if (code && message) return { code, message };
    throw new ApiFailure("no file");
  };
