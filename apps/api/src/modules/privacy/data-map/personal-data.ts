import { card } from "#kernel/personal-data";

/** Holds nothing: it reads the cards of all others. */
export const personalData = card("privacy/data-map");
