import type { StaffContext } from "#kernel/context";
import type { StaffRole } from "#kernel/permissions";
import type { ApprovalPart } from "./tables.js";

type Colleague = Pick<StaffContext["actor"], "roles">;

/** The head of personal-information protection: decisions that take something back are hers alone. */
export const isLead = ({ roles }: Colleague): boolean => roles.includes("PRIVACY_LEAD");

const roleOf: Readonly<Record<ApprovalPart, StaffRole>> = { PRIVACY: "PRIVACY_LEAD", LEGAL: "LEGAL_APPROVER" };

/** The parts of an approval that this person may take; one person takes one. */
export const partsOf = ({ roles }: Colleague): ApprovalPart[] =>
  (Object.keys(roleOf) as ApprovalPart[]).filter((part) => roles.includes(roleOf[part]));

/** The part that somebody takes now: the first that is theirs and missing. */
export const partToTake = (person: Colleague, taken: readonly ApprovalPart[]): ApprovalPart | undefined =>
  partsOf(person).find((part) => !taken.includes(part));
