import type { ShopperContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { appendEvent } from "./append-event.js";
import { declarationHash, recipientDeclaration } from "./declaration.js";
import { RecipientDeclarationChanged } from "./types.js";

/**
 * Writes down, with the order, that the buyer declared to have the recipient's consent, and in which words.
 * Answers a refusal when those are not today's words. It replaces none of the recipient's own rights. Policy 2.2.1.
 */
export async function attestRecipientConsent(
  tx: Tx,
  ctx: ShopperContext,
  orderId: Id<"ord">,
  textVersion: string,
): Promise<RecipientDeclarationChanged | undefined> {
  if (textVersion !== recipientDeclaration.version) return new RecipientDeclarationChanged();
  await appendEvent(tx, ctx, ctx.actor.accountId, {
    purpose: "RECIPIENT_CONSENT",
    act: "ATTEST",
    textVersion,
    textHash: declarationHash(),
    surface: "CHECKOUT",
    orderId,
  });
  return undefined;
}
