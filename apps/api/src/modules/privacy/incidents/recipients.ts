import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { RecipientResolver } from "#kernel/message";
import { accountSummary, phoneNumberOf } from "#shop/accounts";
import { consigneesOf, orderOf } from "#shop/orders";
import { incidentOf, subjectsByIds } from "./queries.js";
import type { SubjectRow } from "./tables.js";
import { readWords } from "./texts.js";

/** Where an affected person is reached, found at the moment of sending: by the account, else by the order, else by the list. */
export const recipients: Readonly<Record<string, RecipientResolver>> = {
  "privacy/incidents.subjectPhone": {
    channel: "TEXT_MESSAGE",
    async resolve(ctx, id) {
      const subject = await subjectOf(ctx, id);
      return (
        subject &&
        ((await byAccount(ctx, subject)) ?? (await byOrder(ctx, subject)) ?? byList(ctx, subject, "contactPhone"))
      );
    },
  },
  "privacy/incidents.subjectMail": {
    channel: "MAIL",
    async resolve(ctx, id) {
      const subject = await subjectOf(ctx, id);
      return subject && byList(ctx, subject, "contactMail");
    },
  },
};

async function subjectOf({ db }: SystemContext, id: Id): Promise<SubjectRow | undefined> {
  const [subject] = await subjectsByIds(db, [id as Id<"afs">]);
  return subject;
}

async function byAccount(ctx: SystemContext, { accountId }: SubjectRow) {
  if (!accountId || (await accountSummary(ctx.db, accountId))?.status !== "ACTIVE") return undefined;
  const address = await phoneNumberOf(ctx, accountId);
  return address ? { address, accountId } : undefined;
}

async function byOrder(ctx: SystemContext, { orderId }: SubjectRow) {
  const order = orderId && (await orderOf(ctx.db, orderId));
  const consignee = order && (await consigneesOf(ctx, [order])).get(order.id);
  return consignee && { address: consignee.phoneNumber, orderId: order.id };
}

async function byList(ctx: SystemContext, subject: SubjectRow, what: "contactPhone" | "contactMail") {
  const incident = subject[what] && (await incidentOf(ctx.db, subject.incidentId));
  const address = incident && (await readWords(ctx, incident.keyId, what, subject.id, subject[what]));
  return address ? { address } : undefined;
}
