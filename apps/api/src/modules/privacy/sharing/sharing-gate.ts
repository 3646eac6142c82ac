import { and, eq } from "drizzle-orm";
import type { Egress } from "#gateways/wechat";
import type { World } from "#kernel/context";
import { insideTransaction } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import { newId } from "#kernel/id";
import type { PartnerCode } from "./partners.js";
import { refusalOf, type SharingRefusal } from "./rules.js";
import { readSubject } from "./subject.js";
import { dataRecipients, recipientOperations, sharingRecords } from "./tables.js";

/** Nothing was sent. The code is for the log and the ledger; it names no person and no value. */
export class SharingRefused extends Error {
  override readonly name = "SharingRefused";

  constructor(
    readonly partner: PartnerCode,
    readonly operation: string,
    readonly code: SharingRefusal,
  ) {
    super(`${operation} may not go to ${partner}: ${code}`);
  }
}

const agreementOn = hotQuery((db) =>
  db
    .select({
      status: dataRecipients.status,
      region: dataRecipients.region,
      contractEndsOn: dataRecipients.contractEndsOn,
      fields: recipientOperations.fields,
      purpose: recipientOperations.purpose,
      basis: recipientOperations.basis,
    })
    .from(dataRecipients)
    .leftJoin(
      recipientOperations,
      and(
        eq(recipientOperations.recipient, dataRecipients.code),
        eq(recipientOperations.operation, later(recipientOperations.operation, "operation")),
      ),
    )
    .where(eq(dataRecipients.code, later(dataRecipients.code, "partner"))),
);

/**
 * What every call to a partner passes before it leaves: partner in good standing, operation agreed, no field beyond
 * the agreed ones. What passes and what is stopped both leave a ledger row. Policy 4.1, 4.2.
 * @throws SharingRefused, and Error inside an open transaction, where waiting for the outside would hold locks.
 */
export function sharingGate(world: World): Egress {
  return async (partner, operation, fields, purposeRef) => {
    if (insideTransaction()) throw new Error(`${partner} ${operation}: no call leaves from inside a transaction`);
    const now = world.clock.now();
    const [agreement] = await agreementOn(world.db)({ partner, operation });
    const refusal = refusalOf(agreement, fields, now);
    await world.db.once((writer) =>
      writer.insert(sharingRecords).values({
        id: newId("shr"),
        at: now,
        recipient: partner,
        operation,
        purpose: agreement?.purpose ?? null,
        basis: agreement?.basis ?? null,
        fields,
        ...readSubject(purposeRef),
        result: refusal ? "REFUSED" : "PASSED",
        refusal,
      }),
    );
    if (refusal) throw new SharingRefused(partner, operation, refusal);
  };
}
