import { eq } from "drizzle-orm";
import { newId } from "#kernel/id";
import { type CaseText, sealText } from "../../src/modules/care/after-sales/case-texts.js";
import { openPhoneNumber } from "../../src/modules/shop/accounts/open-account.js";
import { addressesOf } from "../../src/modules/shop/accounts/queries.js";
import { accounts } from "../../src/modules/shop/accounts/tables.js";
import { updateNickname } from "../../src/modules/shop/accounts/update-nickname.js";
import { aSku } from "../../src/modules/shop/catalog/fixtures.js";
import { anOrder, granted } from "../../src/modules/shop/orders/fixtures.js";
import type { Mall } from "../mall.js";

/** A row of each type with personal fields, and what these fields say in clear. */
export type PersonalRoots = Record<string, { row: unknown; values: Record<string, string> }>;

const consignee = { name: "张小满", phoneNumber: "+8619900000001", street: "麓山南路 12 号" };
const words = {
  description: "杯子碎了",
  rejectionText: "照片看不清",
  appealText: "已补拍",
  finalText: "不符合条件",
  disputeText: "外壳有划痕",
} satisfies Record<CaseText, string>;
const parcel = { trackingNumber: "SF1234567890125" };
const parcels = { returnTrackingNumber: "SF1234567890123", sendBackTrackingNumber: "SF1234567890124" };

export async function rootsOfPersonalTypes(mall: Mall): Promise<PersonalRoots> {
  const { db } = mall.world;
  const buyer = await mall.aBuyer();
  granted(await updateNickname(buyer.ctx, { nickname: "满满" }));
  const [account] = await db.select().from(accounts).where(eq(accounts.id, buyer.accountId));
  const phoneNumber = (await openPhoneNumber(buyer.ctx, account!))!;
  const [address] = await addressesOf(db, buyer.accountId);
  const order = await anOrder(buyer, [await aSku(mall.system)], { remark: "请放门卫" });
  const wordyCase = await aWordyCase(mall);
  return {
    Account: { row: account, values: { nickname: "满满", phoneNumber } },
    DeliveryAddress: { row: address, values: consignee },
    Consignee: { row: consignee, values: consignee },
    Waybill: { row: consignee, values: consignee },
    Order: { row: order, values: { remark: "请放门卫" } },
    StaffOrder: { row: order, values: { remark: "请放门卫" } },
    Shipment: { row: parcel, values: parcel },
    AfterSalesCase: { row: wordyCase, values: { ...words, ...parcels } },
    StaffAfterSalesCase: { row: wordyCase, values: { ...words, ...parcels } },
  };
}

/** No case ever holds all its texts at once; sealed as a case's texts are, they open as they do. */
async function aWordyCase(mall: Mall) {
  const id = newId("asc");
  const key = await mall.world.keys.create("CASE");
  const sealed = Object.entries(words).map(([field, text]) => [field, sealText(key, id, field as CaseText, text)]);
  return { id, keyId: key.id, ...parcels, ...Object.fromEntries(sealed) };
}
