import { eq } from "drizzle-orm";
import { newId } from "#kernel/id";
import { type CaseText, sealText } from "../../src/modules/care/after-sales/case-texts.js";
import { sealTicketText, type TicketText } from "../../src/modules/care/support/ticket-texts.js";
import { aStaffMember } from "../../src/modules/platform/staff/fixtures.js";
import { memberById } from "../../src/modules/platform/staff/queries.js";
import {
  type RequestText,
  sealText as sealRequestText,
} from "../../src/modules/privacy/data-subject-requests/texts.js";
import { type FileText, sealText as sealFileText } from "../../src/modules/privacy/disclosures/case-file.js";
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
  askText: "请补拍瓶口",
  answerText: "瓶口如图",
} satisfies Record<CaseText, string>;
const requestWords = {
  asked: "请给我一份我的信息",
  answer: "已生成副本",
  facts: '["涉及他人地址"]',
  reviewNote: "请补充遮盖范围",
} satisfies Record<RequestText, string>;
const demand = {
  authorityName: "某市公安局某分局",
  caseNumber: "行受〔2026〕0031",
  legalArticle: "刑事诉讼法第五十四条",
  dataAsked: "订单与收货地址",
  personsAsked: "持有该手机号的用户",
  secrecyText: "侦查期间不得告知",
  answerText: "已依法提供",
  noticeClause: "函件第三条",
} satisfies Partial<Record<FileText, string>>;
const demandScope = { note: "未列明必要性", groupText: "该店本年全部买家" };
const demandReason = { reason: "文书齐备，范围一致" };
const demandOfficer = { name: "张三丰", idNumber: "430104199001011234" };
const call = { callerPhone: "+8613812340000", callerName: "周先生", subject: "快递柜打不开" };
const chat = { body: "请问什么时候发货" };
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
  const wordyRequest = await aWordyRequest(mall);
  const colleague = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
  return {
    Account: { row: account, values: { nickname: "满满", phoneNumber } },
    DeliveryAddress: { row: address, values: consignee },
    Consignee: { row: consignee, values: consignee },
    Waybill: { row: consignee, values: consignee },
    Order: { row: order, values: { remark: "请放门卫" } },
    StaffOrder: { row: order, values: { remark: "请放门卫" } },
    Shipment: { row: parcel, values: parcel },
    AfterSalesCase: { row: wordyCase, values: { ...words, ...parcels } },
    ...(await aDemand(mall)),
    DataSubjectRequest: { row: wordyRequest, values: requestWords },
    StaffDataSubjectRequest: { row: wordyRequest, values: requestWords },
    HeldConversation: {
      row: { id: newId("cnv"), accountId: buyer.accountId, orderId: null },
      values: { shopperName: "满满", phoneNumber },
    },
    HeldTicket: { row: await aWordyTicket(mall), values: call },
    Message: { row: chat, values: chat },
    StaffMessage: { row: chat, values: chat },
    TicketNote: { row: { text: "已回电" }, values: { text: "已回电" } },
    RevealedValue: { row: { value: phoneNumber }, values: { value: phoneNumber } },
    StaffRecord: { row: await memberById(db, colleague.staffId), values: { email: colleague.email } },
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

/** An authority's demand, a version of its scope, an officer's opinion, and who came. */
async function aDemand(mall: Mall): Promise<PersonalRoots> {
  const id = newId("dis");
  const key = await mall.world.keys.create("CASE");
  const seal = (field: FileText, text: string, part = "") => sealFileText(key, field, id, text, part);
  const sealed = Object.entries(demand).map(([field, text]) => [field, seal(field as FileText, text)]);
  const scope = {
    note: seal("scopeNote", demandScope.note, "1"),
    groupText: seal("groupText", demandScope.groupText, "1"),
  };
  const opinion = { version: 1, hand: "REVIEW", turn: 0, reason: seal("reason", demandReason.reason, "1/REVIEW/0") };
  const file = { requestId: id, keyId: key.id };
  return {
    DisclosureRequest: { row: { id, keyId: key.id, ...Object.fromEntries(sealed) }, values: demand },
    DisclosureScope: { row: { ...file, version: 1, ...scope }, values: demandScope },
    DisclosureDecision: { row: { ...file, ...opinion }, values: demandReason },
    RequestingOfficer: { row: demandOfficer, values: demandOfficer },
  };
}

async function aWordyTicket(mall: Mall) {
  const id = newId("tkt");
  const key = await mall.world.keys.create("CASE");
  const sealed = Object.entries(call).map(([field, text]) => [
    field,
    sealTicketText(key, id, field as TicketText, text),
  ]);
  return { id, keyId: key.id, ...Object.fromEntries(sealed) };
}

async function aWordyRequest(mall: Mall) {
  const id = newId("dsr");
  const key = await mall.world.keys.create("CASE");
  const sealed = Object.entries(requestWords).map(([field, text]) => [
    field,
    sealRequestText(key, id, field as RequestText, text),
  ]);
  return { id, keyId: key.id, answeredAt: mall.clock.now(), ...Object.fromEntries(sealed) };
}
