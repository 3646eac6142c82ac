import { and, count, gte, isNotNull, lt, sql } from "drizzle-orm";
import { Field, Int, ObjectType } from "type-graphql";
import { shanghaiDate, startOfShanghaiDay } from "#kernel/clock";
import type { ReadDb } from "#kernel/db";
import { InvalidArgument } from "#kernel/errors";
import { AuthorityKindEnum } from "./enums.js";
import type { AuthorityKind, DisclosureOutcome } from "./status.js";
import { disclosureRequests } from "./tables.js";

@ObjectType({
  simpleResolvers: true,
  description: "One kind of authority in one half-year, by the day of receipt. Returned and refused ones count, too.",
})
export class DisclosureFigures {
  @Field(() => AuthorityKindEnum)
  authority!: AuthorityKind;

  @Field(() => Int)
  received!: number;

  @Field(() => Int, { description: "Still open." })
  open!: number;

  @Field(() => Int)
  complied!: number;

  @Field(() => Int)
  narrowed!: number;

  @Field(() => Int)
  noData!: number;

  @Field(() => Int)
  returned!: number;

  @Field(() => Int)
  refused!: number;

  @Field(() => Int, { description: "Routed, because it came from abroad." })
  foreign!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int, { description: "Requests of which the persons have been told." })
  notified!: number;
}

@ObjectType({ simpleResolvers: true, description: "The register in numbers, for one half-year." })
export class DisclosureHalfYear {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: "1 or 2" })
  half!: 1 | 2;

  @Field(() => [DisclosureFigures], { description: "Kinds of authority of which nothing came are left out." })
  figures!: DisclosureFigures[];
}

type Counted = Exclude<keyof DisclosureFigures, "authority" | "received" | "notified">;

const columnOf: Readonly<Record<DisclosureOutcome, Counted>> = {
  COMPLIED: "complied",
  NARROWED: "narrowed",
  NO_DATA: "noData",
  RETURNED: "returned",
  REFUSED: "refused",
  FOREIGN_ROUTED: "foreign",
  WITHDRAWN: "withdrawn",
  PRESERVATION_ONLY: "noData",
};

export interface HalfYear {
  year: number;
  half: 1 | 2;
}

/** The half-year that a day of Asia/Shanghai falls into, `YYYY-MM-DD`. */
const halfYearOf = (day: string): HalfYear => ({
  year: Number(day.slice(0, 4)),
  half: Number(day.slice(5, 7)) <= 6 ? 1 : 2,
});

/** What somebody asks for by numbers; the half-year of now where they name none. Throws where there is no such one. */
export function askedHalfYear(now: Date, year: number | undefined, half: number | undefined): HalfYear {
  const current = halfYearOf(shanghaiDate(now));
  const asked = { year: year ?? current.year, half: half ?? current.half };
  if (asked.half !== 1 && asked.half !== 2) throw new InvalidArgument("half", "1 or 2");
  if (asked.year < 2000 || asked.year > 2999) throw new InvalidArgument("year", "four digits, 2000 to 2999");
  return { year: asked.year, half: asked.half };
}

/** First and last-but-one moment of a half-year, Asia/Shanghai. */
export const halfYear = (year: number, half: 1 | 2): { from: Date; before: Date } => ({
  from: startOfShanghaiDay(`${year}-${half === 1 ? "01" : "07"}-01`),
  before: startOfShanghaiDay(half === 1 ? `${year}-07-01` : `${year + 1}-01-01`),
});

/** The register in numbers: by kind of authority, how many came and how they ended. */
export async function figuresOf(db: ReadDb, year: number, half: 1 | 2): Promise<DisclosureFigures[]> {
  const { from, before } = halfYear(year, half);
  const { authority, outcome, receivedAt, noticedAt } = disclosureRequests;
  const rows = await db
    .select({ authority, outcome, requests: count(), told: sql<number>`sum(${isNotNull(noticedAt)})` })
    .from(disclosureRequests)
    .where(and(gte(receivedAt, from), lt(receivedAt, before)))
    .groupBy(authority, outcome)
    .orderBy(authority);
  const figures = new Map<AuthorityKind, DisclosureFigures>();
  for (const row of rows) {
    const line = figures.get(row.authority) ?? { ...nothing, authority: row.authority };
    line.received += row.requests;
    line.notified += Number(row.told);
    line[row.outcome ? columnOf[row.outcome] : "open"] += row.requests;
    figures.set(row.authority, line);
  }
  return [...figures.values()];
}

const nothing = {
  received: 0,
  open: 0,
  complied: 0,
  narrowed: 0,
  noData: 0,
  returned: 0,
  refused: 0,
  foreign: 0,
  withdrawn: 0,
  notified: 0,
};
