import type { StaffContext } from "#kernel/context";
import type { ResetInput } from "./inputs.js";
import { decideReset } from "./resets.js";

/** Nobody was convinced that it is the colleague who asks: the old second factor stays. */
export const refuseSecondFactorReset = (ctx: StaffContext, input: ResetInput) =>
  decideReset(ctx, input, { action: "platform/staff.refuseSecondFactorReset", to: "REFUSED" });
