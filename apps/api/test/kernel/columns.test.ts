import { expect, it } from "vitest";
import { pageOfCases } from "../../src/modules/care/after-sales/queries.js";
import { pageOfOrders } from "../../src/modules/shop/orders/queries.js";
import { aWorld } from "../world.js";

it("whoever types Han characters where a number is asked for finds nothing, and breaks nothing", async () => {
  const { db } = (await aWorld()).world;
  expect((await pageOfOrders(db, { orderNumber: "张三😀" }, { first: 5 })).nodes).toEqual([]);
  expect((await pageOfCases(db, { caseNumber: "张三😀" }, { first: 5 })).nodes).toEqual([]);
});
