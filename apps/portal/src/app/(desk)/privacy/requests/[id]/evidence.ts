import { type IdentityEvidence, identityEvidenceLabels } from "@factory-to-home/contract";
import { text } from "#lib/form-data";

export const evidence = Object.keys(identityEvidenceLabels) as [IdentityEvidence, ...IdentityEvidence[]];

export const evidenceName = (item: IdentityEvidence): string => `evidence-${item}`;

/** A box for each kind of evidence. */
export const evidenceNames = evidence.map(evidenceName) as [string, ...string[]];

export const chosenEvidence = (form: FormData): IdentityEvidence[] =>
  evidence.filter((item) => text(form, evidenceName(item)) === "on");
