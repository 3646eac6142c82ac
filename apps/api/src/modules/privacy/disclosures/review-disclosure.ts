import type { StaffContext } from "#kernel/context";
import type { Refusal } from "#kernel/refusal";
import { decideScope } from "./decide-scope.js";
import type { DecisionInput } from "./inputs.js";
import type { RequestRow } from "./tables.js";

const office = { action: "privacy/disclosures.reviewDisclosure", hand: "REVIEW" } as const;

/** The privacy side's opinion on a scope: approve, narrow, return or refuse, with a reason. */
export const reviewDisclosure = (ctx: StaffContext, input: DecisionInput): Promise<RequestRow | Refusal> =>
  decideScope(ctx, input, office);
