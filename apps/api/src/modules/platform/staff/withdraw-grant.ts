import type { StaffContext } from "#kernel/context";
import { NotFound } from "#kernel/refusal";
import { endProposal } from "./end-proposal.js";
import type { GrantInput } from "./inputs.js";

/** Who proposed something takes it back. */
export const withdrawGrant = (ctx: StaffContext, input: GrantInput) =>
  endProposal(ctx, input, {
    action: "platform/staff.withdrawGrant",
    to: "WITHDRAWN",
    obstacle: ({ proposedBy }) => (proposedBy === ctx.actor.staffId ? undefined : new NotFound()),
  });
