import { SECOND } from "#kernel/clock";
import { type StaffContext, systemContext, type World } from "#kernel/context";
import { deliverDue } from "#platform/outbox";
import { type OrderRow, orderLinesOf } from "#shop/orders";
import { acceptReturn } from "../modules/care/after-sales/accept-return.js";
import { addCaseEvidence } from "../modules/care/after-sales/add-case-evidence.js";
import { appealAfterSalesCase } from "../modules/care/after-sales/appeal-after-sales-case.js";
import { approveReturn } from "../modules/care/after-sales/approve-return.js";
import { askForEvidence } from "../modules/care/after-sales/ask-for-evidence.js";
import { disputeReturn } from "../modules/care/after-sales/dispute-return.js";
import { aCase, seen, sentBack } from "../modules/care/after-sales/fixtures.js";
import { receiveReturn } from "../modules/care/after-sales/receive-return.js";
import { NeedsApproval } from "../modules/care/after-sales/refusals.js";
import { rejectAfterSalesCase } from "../modules/care/after-sales/reject-after-sales-case.js";
import type { CaseRow } from "../modules/care/after-sales/tables.js";
import { confirmReceipt } from "../modules/shop/delivery/confirm-receipt.js";
import { shipOrder } from "../modules/shop/delivery/ship-order.js";
import { anOrder, type Buyer, granted, type Wish } from "../modules/shop/orders/fixtures.js";
import { cancelOrder } from "../modules/shop/payments/cancel-order.js";
import { paid } from "../modules/shop/payments/fixtures.js";
import { effects, sweeps } from "../rooms.js";
import { stagedPhotos } from "./evidence.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";
import type { TimeMachine } from "./time-machine.js";

/** Who and what a story needs. */
export interface Cast {
  world: World;
  phones: PhonesOfShoppers;
  time: TimeMachine;
  warehouse: StaffContext;
  agent: StaffContext;
  lead: StaffContext;
  buyer: Buyer;
  /** Names the story; told twice, it is the same order. */
  key: string;
  wishes: readonly Wish[];
}

const place = ({ buyer, key, wishes }: Cast): Promise<OrderRow> =>
  anOrder(buyer, wishes, { idempotencyKey: key, noReturnConfirmedSkuIds: wishes.map(({ skuId }) => skuId) });

async function buy(cast: Cast): Promise<OrderRow> {
  const order = await place(cast);
  return order.status === "PENDING_PAYMENT" ? paid(cast.buyer, cast.phones, order) : order;
}

let parcels = 0;
const trackingNumber = () => `SF${String(1_400_000_000_000 + ++parcels * 7_919)}`;

async function ship({ world, warehouse }: Cast, { id }: OrderRow, onlyFirstLine = false): Promise<void> {
  const [first] = await orderLinesOf(world.db, id);
  const lines = onlyFirstLine ? [{ orderLineId: first!.id, quantity: first!.quantity }] : undefined;
  granted(await shipOrder(warehouse, { orderId: id, carrierCode: "SF", trackingNumber: trackingNumber(), lines }));
}

async function receive(cast: Cast): Promise<OrderRow> {
  const order = await buy(cast);
  await ship(cast, order);
  return granted(await confirmReceipt(cast.buyer.ctx, { orderId: order.id }));
}

const complain = async (cast: Cast): Promise<CaseRow> =>
  aCase(cast.buyer, await receive(cast), {
    kind: "RETURN_AND_REFUND",
    reason: "QUALITY",
    description: "收到后发现杯口有缺口，无法使用，希望退货退款。",
    evidenceIds: await stagedPhotos(cast.buyer.ctx, ["CHIP", "CRACK"]),
  });

/** The pictures leave a question open. */
async function askForMore(cast: Cast): Promise<CaseRow> {
  const { id: caseId } = await complain(cast);
  return granted(await askForEvidence(cast.agent, { caseId, text: "请补拍外箱和面单，并说明发现缺口的时间。" }));
}

/** Above the agent's limit, a lead signs as well. */
async function agreeToReturn(cast: Cast): Promise<CaseRow> {
  const { id: caseId } = await complain(cast);
  const answer = await approveReturn(cast.agent, await seen(cast.world, caseId));
  const needsLead = answer instanceof NeedsApproval;
  return granted(needsLead ? await approveReturn(cast.lead, await seen(cast.world, caseId)) : answer);
}

const inspect = async (cast: Cast): Promise<CaseRow> =>
  granted(await receiveReturn(cast.warehouse, { caseId: (await sendBack(cast)).id }));

const sendBack = async (cast: Cast): Promise<CaseRow> => sentBack(cast.buyer, (await agreeToReturn(cast)).id);

/** The worker's part, while none runs: what is due leaves, and the answers are fetched. */
export async function refundArrives({ world, phones, time }: Pick<Cast, "world" | "phones" | "time">): Promise<void> {
  await deliverAll(world);
  time.wait(90 * SECOND);
  await phones.runWhatIsDue();
  await sweeps.find(({ name }) => name === "shop/payments.pollRefunds")?.run(systemContext(world, "demo"));
  await deliverAll(world);
}

export async function deliverAll(world: World): Promise<void> {
  while ((await deliverDue(world, effects)) > 0);
}

/** Each story ends in the state it is named after: of an order, or of an after-sales case. */
export const stories = {
  PENDING_PAYMENT: place,
  PAID: buy,
  PARTIALLY_SHIPPED: async (cast: Cast) => ship(cast, await buy(cast), true),
  SHIPPED: async (cast: Cast) => ship(cast, await buy(cast)),
  RECEIVED: receive,
  CANCELLED: async (cast: Cast) => granted(await cancelOrder(cast.buyer.ctx, { orderId: (await place(cast)).id })),
  CLOSED_REFUNDED: async (cast: Cast) => {
    await aCase(cast.buyer, await buy(cast), { reason: "CHANGED_MIND_UNSHIPPED" });
    await refundArrives(cast);
  },
  SUBMITTED: complain,
  AWAIT_RETURN: agreeToReturn,
  RETURN_SHIPPED: sendBack,
  INSPECTING: inspect,
  NEED_INFO: askForMore,
  /** Asked and answered: the desk's clock goes on where it stood. */
  ANSWERED: async (cast: Cast) => {
    const { id: caseId } = await askForMore(cast);
    const evidenceIds = await stagedPhotos(cast.buyer.ctx, ["NONE"]);
    granted(await addCaseEvidence(cast.buyer.ctx, { caseId, evidenceIds, text: "外箱没有破损，开箱时就有缺口。" }));
  },
  DISPUTED: async (cast: Cast) => {
    const { id: caseId } = await inspect(cast);
    const photoIds = await stagedPhotos(cast.warehouse, ["STAIN", "NONE"]);
    granted(await disputeReturn(cast.warehouse, { caseId, text: "杯底有使用过的茶渍，配件缺一件。", photoIds }));
  },
  ACCEPTED: async (cast: Cast) => {
    const { id } = await inspect(cast);
    const photoIds = await stagedPhotos(cast.warehouse, ["CRACK"]);
    granted(await acceptReturn(cast.warehouse, { ...(await seen(cast.world, id)), condition: "DAMAGED", photoIds }));
    await refundArrives(cast);
  },
  REJECTED: (cast: Cast) => reject(cast),
  ESCALATED: async (cast: Cast) => {
    const { id: caseId } = await reject(cast);
    granted(await appealAfterSalesCase(cast.buyer.ctx, { caseId, text: "缺口是收到时就有的，开箱时拍了照片。" }));
  },
} satisfies Record<string, (cast: Cast) => Promise<unknown>>;

const reject = async (cast: Cast): Promise<CaseRow> => {
  const { id: caseId } = await complain(cast);
  return granted(await rejectAfterSalesCase(cast.agent, { caseId, text: "照片里看不到缺口，请补充说明。" }));
};
