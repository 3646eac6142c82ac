import { card, holdsNone } from "#kernel/personal-data";
import { regions } from "./tables.js";

export const personalData = card("shop/regions", holdsNone(regions, "The administrative map of the country."));
