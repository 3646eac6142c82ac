import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { line, read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { kinds } from "./enums.js";
import type { ReportIncidentInput } from "./inputs.js";
import { words } from "./on-incident.js";
import type { IncidentRow } from "./tables.js";
import { writeIncident } from "./write-incident.js";

const form = z.object({
  title: line(80),
  description: words,
  kind: z.enum(kinds),
  discoveredAt: z.date().nullish(),
  occurredAt: z.date().nullish(),
  partnerLearnedAt: z.date().nullish(),
});

/** Whoever works here and sees something says so; nobody needs a right for it. Policy 5.8.1. */
export async function reportIncident(ctx: StaffContext, input: ReportIncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const now = ctx.clock.now();
  const future = (["discoveredAt", "occurredAt", "partnerLearnedAt"] as const).filter((at) => (given[at] ?? now) > now);
  if (future.length > 0) return new InvalidInput(future.map(notYet));
  const key = await ctx.keys.create("CASE");
  const row = await ctx.db.transact((tx) =>
    writeIncident(tx, ctx, key, {
      ...given,
      source: given.partnerLearnedAt ? "PARTNER" : "STAFF",
      discoveredAt: given.discoveredAt ?? now,
      action: "privacy/incidents.reportIncident",
    }),
  );
  await ctx.keys.claim(key.id);
  return row;
}

export const notYet = (path: string) =>
  new FieldProblem(path, "IN_THE_FUTURE", { zh: "时间不能晚于现在。", en: "This time has not come yet." });
