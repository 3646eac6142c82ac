import { randomUUID } from "node:crypto";
import { type GraphQLNamedType, getNamedType, isInputObjectType, isObjectType, isUnionType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import type { Audience } from "#kernel/access";
import { newId } from "#kernel/id";
import { openAfterSalesCase } from "../../src/modules/care/after-sales/open-after-sales-case.js";
import { aMessage } from "../../src/modules/care/support/fixtures.js";
import { aNotification } from "../../src/modules/platform/notifications/fixtures.js";
import { submitRequest } from "../../src/modules/privacy/data-subject-requests/submit-request.js";
import { anIdentityAsk } from "../../src/modules/privacy/identity-checks/fixtures.js";
import { aCartItem } from "../../src/modules/shop/cart/fixtures.js";
import { aSku } from "../../src/modules/shop/catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../../src/modules/shop/orders/fixtures.js";
import { orderLinesOf } from "../../src/modules/shop/orders/index.js";
import { aPaidOrder } from "../../src/modules/shop/payments/fixtures.js";
import { buildMallSchema } from "../../src/server/schema.js";
import { aMall, type Mall } from "../mall.js";

const schema = buildMallSchema();
const roots = { query: schema.getQueryType()!, mutation: schema.getMutationType()! };

/** Ids of one shopper's belongings, or of nothing at all: the answers to both must be the same. */
interface Ids {
  orderId: string;
  orderLineId: string;
  caseId: string;
  addressId: string;
  itemId: string;
  notificationId: string;
  askId: string;
  requestId: string;
  conversationId: string;
  messageId: string;
}

/** Variables of every shopper field that takes the id of something personal, correct in all but whose it is. */
const asked: Record<string, (ids: Ids, own: Ids) => object> = {
  order: ({ orderId }) => ({ id: orderId }),
  afterSalesCase: ({ caseId }) => ({ id: caseId }),
  cancelOrder: ({ orderId }) => ({ input: { orderId } }),
  confirmPayment: ({ orderId }) => ({ input: { orderId } }),
  confirmReceipt: ({ orderId }) => ({ input: { orderId } }),
  extendReceipt: ({ orderId }) => ({ input: { orderId } }),
  startPayment: ({ orderId }) => ({ input: { orderId } }),
  changeCartItemQuantity: ({ itemId }) => ({ input: { itemId, quantity: 2 } }),
  removeCartItems: ({ itemId }) => ({ input: { itemIds: [itemId] } }),
  checkoutQuote: ({ itemId }) => ({ input: { cartItemIds: [itemId] } }),
  placeOrder: ({ itemId, addressId }) => ({
    input: { cartItemIds: [itemId], addressId, quoteHash: "0".repeat(64), idempotencyKey: randomUUID() },
  }),
  deleteAddress: ({ addressId }) => ({ input: { addressId } }),
  setDefaultAddress: ({ addressId }) => ({ input: { addressId } }),
  updateAddress: ({ addressId }) => ({
    input: { addressId, name: "张小满", phoneNumber: "19900000001", regionCode: "430104", street: "麓山南路 1 号" },
  }),
  openAfterSalesCase: ({ orderId, orderLineId }) => ({
    input: { orderId, kind: "REFUND_ONLY", reason: "CHANGED_MIND_UNSHIPPED", lines: [{ orderLineId, quantity: 1 }] },
  }),
  withdrawAfterSalesCase: ({ caseId }) => ({ input: { caseId } }),
  addCaseEvidence: ({ caseId }) => ({ input: { caseId, evidenceIds: [newId("fil")] } }),
  appealAfterSalesCase: ({ caseId }) => ({ input: { caseId, text: "请再看一下" } }),
  myRequest: ({ requestId }) => ({ id: requestId }),
  fetchAccessPack: ({ requestId }) => ({ input: { requestId } }),
  continueRequest: ({ requestId }) => ({ input: { requestId } }),
  withdrawRequest: ({ requestId }) => ({ input: { requestId } }),
  askReconsideration: ({ requestId }) => ({ input: { requestId, text: "请再看一下" } }),
  requestVerificationCode: ({ askId }) => ({ input: { askId } }),
  declineIdentityAsk: ({ askId }) => ({ input: { askId } }),
  markNotificationRead: ({ notificationId }) => ({ input: { notificationId } }),
  enterReturnShipment: ({ caseId }) => ({ input: { caseId, carrierCode: "SF", trackingNumber: "SF1234567890123" } }),
  conversationEvents: ({ conversationId }) => ({ conversationId, after: 0, first: 10 }),
  sendMessage: ({ orderId }) => ({ input: { clientMessageId: randomUUID(), body: "这一单到哪里了", orderId } }),
  recallMessage: ({ messageId }) => ({ input: { messageId } }),
};

/** Ids of goods, which belong to nobody. */
const impersonal = new Set(["addCartItem"]);

let mall: Mall;
let stranger: Buyer;
let others: Ids;
let own: Ids;
const nothing: Ids = {
  orderId: newId("ord"),
  orderLineId: newId("oln"),
  caseId: newId("asc"),
  addressId: newId("adr"),
  itemId: newId("cit"),
  notificationId: newId("ntf"),
  askId: newId("ica"),
  requestId: newId("dsr"),
  conversationId: newId("cnv"),
  messageId: newId("msg"),
};

beforeAll(async () => {
  mall = await aMall();
  stranger = await mall.aBuyer();
  others = await belongingsOf(await mall.aBuyer());
  own = await belongingsOf(stranger);
});

async function belongingsOf(buyer: Buyer): Promise<Ids> {
  const sku = await aSku(mall.system, { stock: 50 });
  const pending = await anOrder(buyer, [sku]);
  const paid = await aPaidOrder(buyer, mall.phones, [sku]);
  const [line] = await orderLinesOf(mall.world.db, paid.id);
  const lines = [{ orderLineId: line!.id, quantity: 1 }];
  const opened = await openAfterSalesCase(buyer.ctx, {
    orderId: paid.id,
    kind: "REFUND_ONLY",
    reason: "CHANGED_MIND_UNSHIPPED",
    lines,
  });
  const message = granted(await aMessage(buyer.ctx));
  return {
    conversationId: message.conversationId,
    messageId: message.id,
    orderId: pending.id,
    orderLineId: (await orderLinesOf(mall.world.db, pending.id))[0]!.id,
    caseId: granted(opened).id,
    addressId: buyer.addressId,
    itemId: await aCartItem(buyer.ctx, (await aSku(mall.system)).skuId),
    notificationId: await aNotification(mall.system, buyer.accountId),
    askId: await anIdentityAsk(mall.system, buyer.accountId),
    requestId: granted(await submitRequest(buyer.ctx, { kind: "COPY" })).id,
  };
}

const fieldsWithIds = Object.entries(roots).flatMap(([kind, root]) =>
  Object.values(root.getFields())
    .filter((field) => (field.extensions.audience as Audience).for === "SHOPPER")
    .filter((field) => field.args.some((arg) => takesId(getNamedType(arg.type))))
    .map((field) => ({ kind, name: field.name })),
);

function takesId(type: GraphQLNamedType): boolean {
  if (type.name === "ID") return true;
  return isInputObjectType(type) && Object.values(type.getFields()).some((field) => takesId(getNamedType(field.type)));
}

it("every shopper field that takes an id is asked with somebody else's", () => {
  const missing = fieldsWithIds.map(({ name }) => name).filter((name) => !asked[name] && !impersonal.has(name));
  expect(missing).toEqual([]);
  expect(fieldsWithIds.length).toBeGreaterThanOrEqual(Object.keys(asked).length);
});

describe.each(fieldsWithIds.filter(({ name }) => asked[name]))("Policy 5.4: $kind $name", ({ kind, name }) => {
  it("answers for somebody else's id exactly as for one that never existed", async () => {
    const document = documentOf(kind as keyof typeof roots, name);
    const ask = (ids: Ids) => mall.answer(document, asked[name]!(ids, own), { token: stranger.token });
    const [foreign, unknown] = [await ask(others), await ask(nothing)];
    expect(withoutRequest(foreign)).toEqual(withoutRequest(unknown));
    expect(JSON.stringify(foreign)).toMatch(/NOT_FOUND|EMPTY_CART|InvalidInput/);
  });
});

const withoutRequest = ({ data, errors }: Awaited<ReturnType<Mall["answer"]>>) => ({ data, errors });

function documentOf(kind: keyof typeof roots, name: string): string {
  const field = roots[kind].getFields()[name]!;
  const variables = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const type = getNamedType(field.type);
  const selection = isUnionType(type)
    ? "{ __typename ... on Refusal { code message } ... on InvalidInput { fields { path code message } } }"
    : isObjectType(type)
      ? "{ __typename }"
      : "";
  return `${kind} (${variables}) { ${name}(${passed}) ${selection} }`;
}
