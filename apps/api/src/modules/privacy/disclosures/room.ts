import type { Room } from "#kernel/room";
import {
  DisclosureDecisionResolver,
  DisclosurePackageResolver,
  DisclosureRequestResolver,
  DisclosureScopeResolver,
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
  ],
  notices,
  sweeps: [tellPersons],
};
