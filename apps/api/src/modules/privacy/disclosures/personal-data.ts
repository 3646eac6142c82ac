import { card, holdsNone } from "#kernel/personal-data";
import {
  disclosureChecks,
  disclosureDecisions,
  disclosureHands,
  disclosurePackages,
  disclosureRequests,
  disclosureScopes,
  disclosureSubjects,
  legalInstruments,
} from "./tables.js";

const ABOUT_THE_DEMAND =
  "About an authority's demand; its words and the officers who came are sealed under the file's own key.";

/**
 * A file about a demand, not about a shopper. It stays out of a person's own copy: a live or barred demand may not be
 * given away by what a copy lists, and whoever may be told is told by notice.
 */
export const personalData = card(
  "privacy/disclosures",
  holdsNone(disclosureRequests, ABOUT_THE_DEMAND),
  holdsNone(legalInstruments, ABOUT_THE_DEMAND),
  holdsNone(disclosureChecks, ABOUT_THE_DEMAND),
  holdsNone(disclosureScopes, "Names accounts and orders by id, for as long as the demand's file is kept."),
  holdsNone(disclosureDecisions, "Signatures of staff, who are known to platform/staff alone."),
  holdsNone(disclosureHands, "Staff, who are known to platform/staff alone."),
  holdsNone(disclosureSubjects, "Ids alone, from the grant of a demand to its end."),
  holdsNone(disclosurePackages, "What was sealed lies encrypted with the object storage; here are its digests."),
);
