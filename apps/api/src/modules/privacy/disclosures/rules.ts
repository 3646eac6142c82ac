import { after, DAY, startOfShanghaiDay } from "#kernel/clock";
import { acceptabilityOf, isInDate, type Validity } from "./instruments.js";
import type {
  AuthorityKind,
  DeliveryWay,
  DisclosureCheck,
  DisclosureDefect,
  DisclosureOutcome,
  Hand,
  InstrumentKind,
} from "./status.js";

export const checks = [
  "INSTRUMENT_KIND",
  "SEAL",
  "IN_DATE",
  "OFFICERS",
  "NOT_FOREIGN",
  "LEGAL_ARTICLE",
  "PERSONS",
  "SECRECY",
  "SCOPE_LIMITED",
] as const satisfies readonly DisclosureCheck[];

/** Answered of a piece of paper: a renewed instrument is looked at again. */
const ofInstrument: readonly DisclosureCheck[] = ["INSTRUMENT_KIND", "SEAL", "IN_DATE", "OFFICERS"];

/** What must have passed before the first state is left behind, then the second, then before two officers decide. */
export const checksToAuthenticate = ["INSTRUMENT_KIND", "SEAL", "IN_DATE", "OFFICERS", "NOT_FOREIGN"] as const;
export const checksToScope = [...checksToAuthenticate, "LEGAL_ARTICLE", "PERSONS", "SECRECY"] as const;
export const checksToSubmit: readonly DisclosureCheck[] = checks;

export interface RecordedCheck {
  check: DisclosureCheck;
  instrumentId: string;
  passed: boolean;
}

/** The answer that counts for each check: the last one, and for what is asked of a paper, the last one about this paper. */
export function standingChecks<C extends RecordedCheck>(
  recorded: readonly C[],
  instrumentId: string,
): Map<DisclosureCheck, C> {
  const standing = new Map<DisclosureCheck, C>();
  for (const row of recorded) {
    if (ofInstrument.includes(row.check) && row.instrumentId !== instrumentId) continue;
    standing.set(row.check, row);
  }
  return standing;
}

/** Which of the needed answers are missing or no. */
export const openChecks = (
  needed: readonly DisclosureCheck[],
  standing: ReadonlyMap<DisclosureCheck, RecordedCheck>,
): DisclosureCheck[] => needed.filter((check) => !standing.get(check)?.passed);

export interface Letter extends Validity {
  authority: AuthorityKind;
  instrument: InstrumentKind;
  way: DeliveryWay;
  officers: number;
}

/** One officer alone does not ask: the law sends two. */
export const OFFICERS_NEEDED = 2;

/** What the paper itself says to a check; undefined where only a person can tell. */
export function verdictOfPaper(check: DisclosureCheck, letter: Letter, today: string): boolean | undefined {
  const acceptability = acceptabilityOf(letter.authority, letter.instrument, letter.way);
  switch (check) {
    case "INSTRUMENT_KIND":
      return acceptability === "ACCEPTABLE";
    case "IN_DATE":
      return isInDate(letter, today);
    case "OFFICERS":
      return letter.officers >= OFFICERS_NEEDED ? undefined : false;
    case "NOT_FOREIGN":
      return acceptability !== "FOREIGN";
    default:
      return undefined;
  }
}

/** What ends a letter on arrival: nobody has to look at it, and no data path opens. */
export function arrivalOf(
  letter: Omit<Letter, "officers">,
  today: string,
): { outcome: Extract<DisclosureOutcome, "RETURNED" | "FOREIGN_ROUTED">; defect: DisclosureDefect | null } | undefined {
  const acceptability = acceptabilityOf(letter.authority, letter.instrument, letter.way);
  if (acceptability === "FOREIGN") return { outcome: "FOREIGN_ROUTED", defect: null };
  if (acceptability !== "ACCEPTABLE") return { outcome: "RETURNED", defect: acceptability };
  return isInDate(letter, today) ? undefined : { outcome: "RETURNED", defect: "EXPIRED" };
}

/** Hands that must be different people, in one matter. */
const apart: readonly (readonly [Hand, Hand])[] = [
  ["REGISTER", "REVIEW"],
  ["REGISTER", "APPROVE"],
  ["REGISTER", "LEAD"],
  ["PREPARE", "REVIEW"],
  ["PREPARE", "APPROVE"],
  ["PREPARE", "LEAD"],
  ["REVIEW", "APPROVE"],
  ["REVIEW", "LEAD"],
  ["APPROVE", "LEAD"],
  ["COLLECT", "REVIEW"],
  ["COLLECT", "APPROVE"],
  ["COLLECT", "LEAD"],
  ["COLLECT", "HAND_OVER"],
];

const mustDiffer = (one: Hand, other: Hand): boolean =>
  apart.some((pair) => pair.includes(one) && pair.includes(other));

export interface HandRow {
  hand: Hand;
  staffId: string;
}

/** The hand that this person has had in the matter already and that forbids this one. */
export const clashWith = (hand: Hand, staffId: string, hands: readonly HandRow[]): Hand | undefined =>
  hands.find((row) => row.staffId === staffId && row.hand !== hand && mustDiffer(row.hand, hand))?.hand;

/** Named persons or orders above which a scope counts as a trawl, and a lead signs for it in writing. */
export const BROAD_FROM = 20;

export const isBroad = (asksForGroup: boolean, subjects: number): boolean => asksForGroup || subjects > BROAD_FROM;

/** A ban on telling the person is looked at again after this long at the latest. */
export const RECHECK_MS = 90 * DAY;

export const recheckAt = (now: Date, until: string | null): Date => {
  const latest = after(now, RECHECK_MS);
  const end = until ? after(startOfShanghaiDay(until), DAY) : latest;
  if (end > latest) return latest;
  return end;
};

/** Our own goal where a letter names no day. */
export const ANSWER_WITHIN_MS = 10 * DAY;
