import { asc, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { type CarrierRow, carriers } from "./tables.js";

type Known = readonly [
  code: string,
  nameZh: string,
  nameEn: string,
  trackingPattern: string,
  wechatDeliveryId?: string,
];

const known: readonly Known[] = [
  ["SF", "顺丰速运", "SF Express", "^(SF)?[0-9]{12,15}$"],
  ["ZTO", "中通快递", "ZTO Express", "^[0-9]{12,15}$"],
  ["YTO", "圆通速递", "YTO Express", "^(YT[0-9]{13}|[0-9]{12,18})$"],
  ["STO", "申通快递", "STO Express", "^[0-9]{12,15}$"],
  ["YUNDA", "韵达快递", "Yunda Express", "^[0-9]{13,15}$", "YD"],
  ["JT", "极兔速递", "J&T Express", "^JT[0-9]{13}$", "JTSD"],
  ["JD", "京东快递", "JD Logistics", "^JD[0-9A-Z]{10,20}$"],
  ["EMS", "邮政 EMS", "China Post EMS", "^([A-Z]{2}[0-9]{9}CN|[0-9]{13})$"],
  ["DEPPON", "德邦快递", "Deppon Express", "^(DPK)?[0-9]{9,15}$", "DBL"],
];

/** Puts the carriers we know into the register. One that is there already keeps what was set, such as `enabled`. */
export const installCarriers = (ctx: Ctx): Promise<void> =>
  ctx.db.transact(async (tx) => {
    const rows = known.map(([code, nameZh, nameEn, trackingPattern, wechatDeliveryId = code]) => {
      return { code, nameZh, nameEn, trackingPattern, wechatDeliveryId, enabled: true };
    });
    await tx.insert(carriers).ignore().values(rows);
  });

export const enabledCarriers = (db: ReadDb): Promise<CarrierRow[]> =>
  db.select().from(carriers).where(eq(carriers.enabled, true)).orderBy(asc(carriers.code));

export interface TrackedParcel {
  carrierCode: string;
  trackingNumber: string;
}

/** What is wrong with a carrier and number, by field; undefined when a parcel may bear them. */
export async function trackingProblem(
  db: ReadDb,
  { carrierCode, trackingNumber }: TrackedParcel,
): Promise<keyof TrackedParcel | undefined> {
  const [carrier] = await db.select().from(carriers).where(eq(carriers.code, carrierCode));
  if (!carrier?.enabled) return "carrierCode";
  return new RegExp(carrier.trackingPattern).test(trackingNumber) ? undefined : "trackingNumber";
}
