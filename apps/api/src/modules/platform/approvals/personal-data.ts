import { card, holdsNone } from "#kernel/personal-data";
import { approvals } from "./tables.js";

export const personalData = card(
  "platform/approvals",
  holdsNone(approvals, "Which decision waits for which permission; whom it is about stands in the thing it names."),
);
