import type { StaffContext } from "#kernel/context";
import { endProposal } from "./end-proposal.js";
import type { GrantInput } from "./inputs.js";
import { SecondPersonNeeded } from "./refusals.js";

/** No, from somebody who did not propose it. */
export const refuseGrant = (ctx: StaffContext, input: GrantInput) =>
  endProposal(ctx, input, {
    action: "platform/staff.refuseGrant",
    to: "REFUSED",
    obstacle: ({ proposedBy }) => (proposedBy === ctx.actor.staffId ? new SecondPersonNeeded() : undefined),
  });
