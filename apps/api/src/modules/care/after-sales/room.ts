import type { Room } from "#kernel/room";
import { followClocks } from "./follow-clocks.js";
import { evidenceAsked } from "./notices.js";
import { personalData } from "./personal-data.js";
import { AfterSalesResolver, OrderAfterSalesResolver } from "./resolver.js";
import { settleRefund } from "./settle-refund.js";
import { AfterSalesDeskResolver, StaffAfterSalesCaseResolver, StaffOrderAfterSalesResolver } from "./staff-resolver.js";

export const afterSalesRoom: Room = {
  name: "care/after-sales",
  card: personalData,
  resolvers: [
    AfterSalesResolver,
    OrderAfterSalesResolver,
    AfterSalesDeskResolver,
    StaffAfterSalesCaseResolver,
    StaffOrderAfterSalesResolver,
  ],
  effects: { "care/after-sales.settleRefund": settleRefund },
  sweeps: [followClocks],
  notices: [evidenceAsked],
};
