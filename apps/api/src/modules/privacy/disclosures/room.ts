import type { Room } from "#kernel/room";
import {
  DisclosureDecisionResolver,
  DisclosurePackageResolver,
  DisclosureRequestResolver,
  DisclosureScopeResolver,
  LegalInstrumentResolver,
} from "./field-resolver.js";
import { notices } from "./notices.js";
import { personalData } from "./personal-data.js";
import { DisclosureResolver } from "./resolver.js";
import { tellPersons } from "./tell-persons.js";

export const disclosuresRoom: Room = {
  name: "privacy/disclosures",
  card: personalData,
  resolvers: [
    DisclosureResolver,
    DisclosureRequestResolver,
    DisclosureScopeResolver,
    DisclosureDecisionResolver,
    DisclosurePackageResolver,
    LegalInstrumentResolver,
  ],
  notices,
  sweeps: [tellPersons],
};
