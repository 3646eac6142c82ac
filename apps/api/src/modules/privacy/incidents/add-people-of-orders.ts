import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { ordersOfNumbers } from "#shop/orders";
import { endsBefore } from "./add-people-shown.js";
import { confidences, dataTypes } from "./enums.js";
import { addToVersion, completeVersion, joinSet } from "./join-set.js";
import { beingHandled, incidentForm, onIncident, words } from "./on-incident.js";
import { buyerTypes, peopleOfOrders, recipientTypes } from "./person.js";
import { openVersion, startCollecting } from "./selection.js";
import type { AddPeopleOfOrdersInput } from "./set-inputs.js";
import type { IncidentRow } from "./tables.js";

const MOST_NUMBERS = 500;

const form = incidentForm.extend({
  from: z.date().nullish(),
  to: z.date().nullish(),
  orderNumbers: z
    .array(z.string().regex(/^\d{1,20}$/, "INVALID"))
    .max(MOST_NUMBERS)
    .nullish(),
  dataTypes: z.array(z.enum(dataTypes)).min(1, "REQUIRED"),
  confidence: z.enum(confidences),
  reason: words.nullish(),
});
type Asked = z.output<typeof form>;

/** Buyers and recipients of the orders of a period, or of single orders. Each is told what was the own. */
export async function addPeopleOfOrders(
  ctx: StaffContext,
  input: AddPeopleOfOrdersInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { from, to } = given;
  if (given.orderNumbers?.length) return addSingleOrders(ctx, given, given.orderNumbers);
  if (!from || !to) return new InvalidInput([periodOrNumbers]);
  if (from >= to) return new InvalidInput([endsBefore]);
  const started = await onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    await startCollecting(tx, ctx, incident, { ...selectionOf(given), period: { from, to } });
    return incident.row;
  });
  ctx.wakeWorker();
  return started;
}

const action = "privacy/incidents.addPeopleOfOrders";
const selectionOf = ({ dataTypes: types, confidence, reason }: Asked) => ({
  source: "ORDERS" as const,
  dataTypes: types,
  confidence,
  reason: reason ?? undefined,
  action,
});

async function addSingleOrders(
  ctx: StaffContext,
  given: Asked,
  numbers: readonly string[],
): Promise<IncidentRow | Refusal> {
  const orders = await ordersOfNumbers(ctx.db, numbers);
  const missing = new Set(numbers).size - orders.length;
  if (missing > 0) return new InvalidInput([unknownOrders(missing)]);
  const types = { recipient: recipientTypes(given.dataTypes), buyer: buyerTypes(given.dataTypes) };
  const people = await peopleOfOrders(
    ctx,
    orders.map((order) => ({ order, ...types })),
  );
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    const version = await openVersion(tx, ctx, incident, selectionOf(given));
    const joined = await joinSet(tx, incident, version, people, given.confidence);
    await addToVersion(tx, incident, version, { ...joined, examined: orders.length });
    return completeVersion(tx, ctx, incident, version);
  });
}

const periodOrNumbers = new FieldProblem("from", "PERIOD_OR_NUMBERS", {
  zh: "请填写时间段，或者填写订单号。",
  en: "Enter a period, or order numbers.",
});

const unknownOrders = (missing: number) =>
  new FieldProblem("orderNumbers", "UNKNOWN_ORDERS", {
    zh: `有 ${missing} 个订单号不存在，请核对。`,
    en: `${missing} of these order numbers do not exist. Please check them.`,
  });
