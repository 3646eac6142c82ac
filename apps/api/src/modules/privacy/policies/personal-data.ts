import { card, holdsNone } from "#kernel/personal-data";
import { policyVersions, policyViews } from "./tables.js";

export const personalData = card(
  "privacy/policies",
  holdsNone(policyVersions, "Public texts; who agreed to them stands in privacy/consent."),
  holdsNone(policyViews, "One count per version, kept without any visitor."),
);
