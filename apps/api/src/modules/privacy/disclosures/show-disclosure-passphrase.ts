import { and, eq, isNull } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { openText } from "./case-file.js";
import { keyOf } from "./file-key.js";
import { requestForm, texts } from "./forms.js";
import type { DisclosureInput } from "./inputs.js";
import { amendRequest, onRequest } from "./on-request.js";
import { packageOf } from "./queries.js";
import { PassphraseShown } from "./refusals.js";
import { disclosurePackages } from "./tables.js";
import type { DisclosurePassphrase } from "./types.js";

const ACTION = "privacy/disclosures.showDisclosurePassphrase";

/** Shows the passphrase once, to whoever hands over, and forgets it: it travels apart from the archive. */
export async function showDisclosurePassphrase(
  ctx: StaffContext,
  input: DisclosureInput,
): Promise<DisclosurePassphrase | Refusal> {
  const given = read(requestForm, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const step = { requestId: given.requestId, action: ACTION, from: ["SEALED"], hand: "HAND_OVER" } as const;
  return onRequest<DisclosurePassphrase>(ctx, step, async (tx, row) => {
    const made = await packageOf(tx, row.id);
    if (!made?.passphrase) return new PassphraseShown();
    const [taken] = await tx
      .update(disclosurePackages)
      .set({ passphrase: null, passphraseShownTo: ctx.actor.staffId, passphraseShownAt: ctx.clock.now() })
      .where(and(eq(disclosurePackages.requestId, row.id), isNull(disclosurePackages.passphraseShownAt)));
    if (taken.affectedRows !== 1) return new PassphraseShown();
    await amendRequest(tx, ctx, row, { action: ACTION });
    return { requestId: row.id, passphrase: openText(key, "passphrase", row.id, made.passphrase) };
  });
}
