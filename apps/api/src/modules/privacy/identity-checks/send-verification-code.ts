import { and, eq } from "drizzle-orm";
import { SmsError } from "#gateways/sms";
import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Effect } from "#kernel/room";
import { canMove } from "#kernel/transitions";
import { sharingSubject } from "#privacy/sharing";
import { phoneNumberOf } from "#shop/accounts";
import { digitsOf } from "./code.js";
import { CODE_LIVES_MINUTES } from "./rules.js";
import { type CodeDelivery, codeDeliveryTransitions } from "./status.js";
import { identityCodes } from "./tables.js";

export const SEND_CODE = "privacy/identity-checks.sendVerificationCode";

/** The provider's number of the approved text “您的验证码为 {1}，{2} 分钟内有效。” */
export const CODE_TEMPLATE = "1000001";

type CodeRow = typeof identityCodes.$inferSelect;

/**
 * Sends a code once: whoever moves its row from WAITING to SENDING does it. When the answer gets lost nobody sends it
 * again, for the person may have it; a new one can be asked for after a minute.
 */
export const sendVerificationCode: Effect = async (ctx, { codeId }) => {
  const code = await codeOf(ctx, codeId as Id<"ivc">);
  if (code.delivery === "SENDING") return void (await move(ctx, code, "UNCERTAIN"));
  if (code.delivery !== "WAITING") return;
  const phoneNumber = await phoneNumberOf(ctx, code.accountId);
  if (phoneNumber === null || code.expiresAt <= ctx.clock.now()) return void (await move(ctx, code, "UNDELIVERABLE"));
  if (!(await move(ctx, code, "SENDING"))) return;
  const sending: CodeRow = { ...code, delivery: "SENDING" };
  const message = {
    phoneNumber,
    templateId: CODE_TEMPLATE,
    params: [digitsOf(ctx, code.id, phoneNumber), String(CODE_LIVES_MINUTES)],
    reference: code.id,
  };
  try {
    await ctx.gateways.sms.send(message, sharingSubject(code.accountId));
    await move(ctx, sending, "SENT");
  } catch (error) {
    await move(ctx, sending, fateAfter(error));
    if (fateAfter(error) === "WAITING") throw error;
  }
};

/** What only a person or another number can mend ends here; what may pass is tried again while the code lives. */
function fateAfter(error: unknown): CodeDelivery {
  if (!(error instanceof SmsError)) return "WAITING";
  if (error.mayHaveBeenSent) return "UNCERTAIN";
  return hopeless.has(error.kind) ? "UNDELIVERABLE" : "WAITING";
}
const hopeless = new Set(["NUMBER", "BLOCKED", "CONTENT"]);

async function codeOf({ db }: SystemContext, codeId: Id<"ivc">): Promise<CodeRow> {
  const [row] = await db.select().from(identityCodes).where(eq(identityCodes.id, codeId));
  if (!row) throw new Error("a code whose message was promised has a row");
  return row;
}

async function move({ db }: SystemContext, { id, delivery }: CodeRow, to: CodeDelivery): Promise<boolean> {
  if (!canMove(codeDeliveryTransitions, delivery, to)) throw new RangeError(`no way from ${delivery} to ${to}`);
  const [outcome] = await db.once((writer) =>
    writer
      .update(identityCodes)
      .set({ delivery: to })
      .where(and(eq(identityCodes.id, id), eq(identityCodes.delivery, delivery))),
  );
  return outcome.affectedRows === 1;
}
