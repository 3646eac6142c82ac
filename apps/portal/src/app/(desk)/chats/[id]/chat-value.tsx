import { type RevealReason, revealReasonLabels } from "@factory-to-home/contract";
import type { RevealField } from "#generated/graphql";
import { MaskedValue, RevealableValue } from "#ui/masked-value";
import { revealPersonalData } from "./reveal-action";

/** What the holder of this chat may ask for in clear. */
export interface RevealRight {
  readonly reasons: readonly RevealReason[];
  readonly mayReveal: boolean;
}

interface ChatValueProps extends RevealRight {
  readonly entity: string;
  readonly field: RevealField;
  readonly masked: string;
}

/** One value about the person in this chat, masked; in clear with a reason, for minutes. Policy 5.5. */
export function ChatValue({ entity, field, masked, reasons, mayReveal }: ChatValueProps) {
  if (!mayReveal) return <MaskedValue value={masked} />;
  const labels = Object.fromEntries(reasons.map((reason) => [reason, revealReasonLabels[reason]]));
  return <RevealableValue value={masked} action={revealPersonalData} target={{ entity, field }} reasons={labels} />;
}
