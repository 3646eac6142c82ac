import { AllowedAction } from "#kernel/allowed-action";
import type { StaffContext } from "#kernel/context";
import type { Text } from "#kernel/locale";
import { type LiftSignature, roleToSign } from "./rules.js";
import type { SuspensionRow } from "./tables.js";

const lifted: Text = { zh: "已解除。", en: "It has been lifted." };
const anotherRole: Text = {
  zh: "须由另一角色的另一位同事签署。",
  en: "Somebody else, of the other role, has to sign.",
};

export function liftActionsOn(
  { actor }: StaffContext,
  row: SuspensionRow,
  signed: readonly LiftSignature[],
): AllowedAction[] {
  const obstacle = row.status === "LIFTED" ? lifted : roleToSign(signed, actor, row.staffId) ? undefined : anotherRole;
  return [new AllowedAction("liftRevealSuspension", obstacle)];
}
