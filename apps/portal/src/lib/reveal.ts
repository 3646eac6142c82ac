import "server-only";
import { text } from "#lib/form-data";
import { submit } from "#lib/forms";
import type { RevealState } from "#lib/reveal-state";

/** What a revealing mutation answers when it says yes. */
interface ClearValue {
  readonly value: string;
  readonly secondsLeft: number;
}

/** Runs the form of a `RevealableValue`. The value goes into this one answer and is kept nowhere. */
export async function reveal<Answer extends object>(
  form: FormData,
  send: (input: { reason: string; reasonText: string | null }) => Promise<Answer>,
  clearOf: (answer: Answer) => ClearValue | undefined,
): Promise<RevealState> {
  let shown: ClearValue | undefined;
  const state = await submit(form, {
    keep: ["reason", "reasonText"],
    send: async () => {
      const answer = await send({ reason: text(form, "reason"), reasonText: text(form, "reasonText") || null });
      shown = clearOf(answer);
      return answer;
    },
    onDone: async () => ({ outcome: "untouched", message: "", problems: {}, values: {} }),
  });
  return shown ? { ...state, shown } : state;
}
