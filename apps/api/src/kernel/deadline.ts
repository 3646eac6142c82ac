import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DAY, HOUR, MINUTE } from "./clock.js";

export const Urgency = { CALM: "CALM", NEAR: "NEAR", URGENT: "URGENT", OVERDUE: "OVERDUE" } as const;
registerEnumType(Urgency, {
  name: "Urgency",
  description: "How pressing a deadline is. NEAR from half of its time on, URGENT in the last fifth.",
});

export const TimeUnit = { MINUTES: "MINUTES", HOURS: "HOURS", DAYS: "DAYS" } as const;
registerEnumType(TimeUnit, { name: "TimeUnit" });

@ObjectType({
  simpleResolvers: true,
  description: "A clock that runs, read by the server: a client's own clock may be wrong.",
})
export class Deadline {
  @Field(() => GraphQLDateTimeISO)
  dueAt!: Date;

  @Field(() => Urgency)
  urgency!: keyof typeof Urgency;

  @Field(() => Int, { description: "Whole units left, or over when OVERDUE." })
  count!: number;

  @Field(() => TimeUnit)
  unit!: keyof typeof TimeUnit;
}

/** Reads a clock of natural time that started at `from`. */
export function deadline(from: Date, dueAt: Date, now: Date): Deadline {
  const left = dueAt.getTime() - now.getTime();
  const share = left / (dueAt.getTime() - from.getTime());
  return { dueAt, urgency: urgencyOf(left, share), ...distanceOf(Math.abs(left)) };
}

function urgencyOf(left: number, share: number): keyof typeof Urgency {
  if (left < 0) return "OVERDUE";
  if (share <= 0.2) return "URGENT";
  return share <= 0.5 ? "NEAR" : "CALM";
}

/** Rounded down, in the largest unit of which there are at least two. */
function distanceOf(ms: number): Pick<Deadline, "count" | "unit"> {
  if (ms >= 2 * DAY) return { count: Math.floor(ms / DAY), unit: "DAYS" };
  if (ms >= 2 * HOUR) return { count: Math.floor(ms / HOUR), unit: "HOURS" };
  return { count: Math.floor(ms / MINUTE), unit: "MINUTES" };
}
