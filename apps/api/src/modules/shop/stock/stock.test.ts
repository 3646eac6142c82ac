import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { type Id, newId } from "#kernel/id";
import { NotFound } from "#kernel/refusal";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { someStock } from "./fixtures.js";
import type { StockLine } from "./ledger.js";
import { auditStock } from "./queries.js";
import { receiveStock } from "./receive-stock.js";
import { reserveStock, type Shortage } from "./reserve-stock.js";
import { commitStock, releaseStock } from "./settle-reservation.js";
import { returnStock, shipStock } from "./ship-stock.js";
import { skuStock, stockMovements } from "./tables.js";

type Sku = Id<"sku">;
type Order = Id<"ord">;
type Lines = StockLine<Sku>[];

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const levels = async (skuId: Sku) => {
  const [row] = await mall.world.db.select().from(skuStock).where(eq(skuStock.skuId, skuId));
  return [row?.available, row?.reserved, row?.committed, row?.sold];
};

const differencesOf = async (...skuIds: Sku[]) =>
  (await auditStock(mall.world.db)).filter((difference) => skuIds.includes(difference.skuId));

/** How often a reservation's transaction was begun, repetitions included. */
let tries = 0;

/** Places an order's reservation as a use case does: a shortage becomes a refusal, which rolls back. */
const reserve = (orderId: Order, lines: Lines): Promise<Shortage | undefined> => {
  let shortage: Shortage | undefined;
  return mall.world.db
    .transact(async (tx) => {
      tries++;
      shortage = await reserveStock(tx, mall.system, orderId, lines);
      return shortage ? new NotFound() : undefined;
    })
    .then(() => shortage);
};

const doing = (deed: (tx: Parameters<Parameters<typeof mall.world.db.transact>[0]>[0]) => Promise<unknown>) =>
  mall.world.db.transact(deed);
const release = (orderId: Order) => doing((tx) => releaseStock(tx, mall.system, orderId));
const commit = (orderId: Order) => doing((tx) => commitStock(tx, mall.system, orderId));
const ship = (orderId: Order, lines: Lines, parcel?: string) =>
  doing((tx) => shipStock(tx, mall.system, orderId, lines, parcel));

async function aPaidOrder(skuId: Sku, quantity: number): Promise<Order> {
  const orderId = newId("ord");
  expect(await reserve(orderId, [{ skuId, quantity }])).toBeUndefined();
  await commit(orderId);
  return orderId;
}

describe("reserving", () => {
  test("64 buyers want 1,000 of 500 pieces: exactly 500 are sold and the ledger adds up [run 4] [peer vendure#3508]", async () => {
    const skuId = await someStock(mall.system, 500);
    let attempts = 0;
    let sold = 0;
    const buyer = async () => {
      while (attempts++ < 1_000) {
        const orderId = newId("ord");
        if (await reserve(orderId, [{ skuId, quantity: 1 }])) continue;
        await commit(orderId);
        sold++;
      }
    };
    await Promise.all(Array.from({ length: 64 }, buyer));
    expect(sold).toBe(500);
    expect(await levels(skuId)).toEqual([0, 0, 500, 500]);
    expect(await differencesOf(skuId)).toEqual([]);
  });

  test("two lines of one SKU cannot pass one by one [peer medusa#16502]", async () => {
    const skuId = await someStock(mall.system, 5);
    const short = await reserve(newId("ord"), [
      { skuId, quantity: 3 },
      { skuId, quantity: 3 },
    ]);
    expect(short).toEqual({ skuId, available: 5 });
    expect(await levels(skuId)).toEqual([5, 0, 0, 0]);
  });

  test("a shortage in the last line leaves the first one untouched", async () => {
    const [plenty, scarce] = [await someStock(mall.system, 10), await someStock(mall.system, 1)];
    const short = await reserve(newId("ord"), [
      { skuId: plenty, quantity: 4 },
      { skuId: scarce, quantity: 2 },
    ]);
    expect(short).toEqual({ skuId: scarce, available: 1 });
    expect(await levels(plenty)).toEqual([10, 0, 0, 0]);
    expect(await differencesOf(plenty, scarce)).toEqual([]);
  });

  test("orders that name two SKUs in opposite order do not lock each other out", async () => {
    const [a, b] = [await someStock(mall.system, 1_000), await someStock(mall.system, 1_000)];
    const lines = [a, b].map((skuId) => ({ skuId, quantity: 1 }));
    const before = tries;
    await Promise.all(
      Array.from({ length: 80 }, (_, i) => reserve(newId("ord"), i % 2 === 0 ? lines : lines.toReversed())),
    );
    // A deadlock's victim would have started again.
    expect(tries - before).toBe(80);
    expect(await levels(a)).toEqual([920, 80, 0, 0]);
    expect(await levels(b)).toEqual([920, 80, 0, 0]);
  });

  test("a SKU that never arrived has no pieces", async () => {
    const skuId = newId("sku");
    expect(await reserve(newId("ord"), [{ skuId, quantity: 1 }])).toEqual({ skuId, available: 0 });
  });
});

describe("settling a reservation", () => {
  test("released twice, at once or later, the pieces come back once [peer medusa#12401]", async () => {
    const skuId = await someStock(mall.system, 9);
    const orderId = newId("ord");
    await reserve(orderId, [{ skuId, quantity: 4 }]);
    await Promise.all([release(orderId), release(orderId), release(orderId)]);
    await release(orderId);
    expect(await levels(skuId)).toEqual([9, 0, 0, 0]);
    expect(await differencesOf(skuId)).toEqual([]);
  });

  test("paid twice, the pieces are sold once", async () => {
    const skuId = await someStock(mall.system, 9);
    const orderId = newId("ord");
    await reserve(orderId, [{ skuId, quantity: 4 }]);
    await Promise.all([commit(orderId), commit(orderId)]);
    expect(await levels(skuId)).toEqual([5, 0, 4, 4]);
  });

  test("cancel against pay: one of them takes the pieces, whichever comes first", async () => {
    for (let i = 0; i < 20; i++) {
      const skuId = await someStock(mall.system, 3);
      const orderId = newId("ord");
      await reserve(orderId, [{ skuId, quantity: 3 }]);
      await Promise.all(i % 2 === 0 ? [release(orderId), commit(orderId)] : [commit(orderId), release(orderId)]);
      expect([
        [3, 0, 0, 0],
        [0, 0, 3, 3],
      ]).toContainEqual(await levels(skuId));
      expect(await differencesOf(skuId)).toEqual([]);
    }
  });

  test("releasing an order that reserved nothing does not make pieces [peer hioshop]", async () => {
    const skuId = await someStock(mall.system, 2);
    await release(newId("ord"));
    expect(await levels(skuId)).toEqual([2, 0, 0, 0]);
  });
});

describe("shipping and returning", () => {
  test("an order ships in parcels, each once, and never more than was paid", async () => {
    const skuId = await someStock(mall.system, 10);
    // Somebody else's paid pieces lie in the warehouse, too: they are not this order's to send.
    await aPaidOrder(skuId, 4);
    const orderId = await aPaidOrder(skuId, 3);
    await ship(orderId, [{ skuId, quantity: 2 }], "parcel-1");
    await ship(orderId, [{ skuId, quantity: 2 }], "parcel-1");
    expect(await levels(skuId)).toEqual([3, 0, 5, 7]);
    await expect(ship(orderId, [{ skuId, quantity: 2 }], "parcel-2")).rejects.toThrow("more than");
    await ship(orderId, [{ skuId, quantity: 1 }], "parcel-2");
    expect(await levels(skuId)).toEqual([3, 0, 4, 7]);
    expect(await differencesOf(skuId)).toEqual([]);
  });

  test("a good return is on the shelf again, a damaged one is only counted, and nothing returns twice", async () => {
    const skuId = await someStock(mall.system, 10);
    const orderId = await aPaidOrder(skuId, 3);
    await ship(orderId, [{ skuId, quantity: 3 }]);
    const back = (quantity: number, reason: "SELLABLE" | "DAMAGED", of: string) =>
      doing((tx) => returnStock(tx, mall.system, orderId, [{ skuId, quantity }], reason, of));
    await back(2, "SELLABLE", "case-1");
    await back(2, "SELLABLE", "case-1");
    await back(1, "DAMAGED", "case-2");
    await expect(back(1, "DAMAGED", "case-3")).rejects.toThrow("more than");
    expect(await levels(skuId)).toEqual([9, 0, 0, 0]);
    expect(await differencesOf(skuId)).toEqual([]);
  });

  test("a refund before shipping gives the pieces back and leaves nothing to ship", async () => {
    const skuId = await someStock(mall.system, 4);
    const orderId = await aPaidOrder(skuId, 4);
    await doing((tx) => returnStock(tx, mall.system, orderId, [{ skuId, quantity: 4 }], "UNSHIPPED"));
    expect(await levels(skuId)).toEqual([4, 0, 0, 0]);
    await expect(ship(orderId, [{ skuId, quantity: 1 }])).rejects.toThrow("more than");
  });
});

describe("the ledger", () => {
  test("a level that was changed past the ledger is found", async () => {
    const skuId = await someStock(mall.system, 5);
    await doing((tx) => receiveStock(tx, mall.system, skuId, 3));
    expect(await differencesOf(skuId)).toEqual([]);
    await doing((tx) => tx.update(skuStock).set({ available: 9 }).where(eq(skuStock.skuId, skuId)));
    expect(await differencesOf(skuId)).toEqual([{ skuId, bucket: "available", stored: 9, ledger: 8 }]);
    await doing((tx) => tx.update(skuStock).set({ available: 8 }).where(eq(skuStock.skuId, skuId)));
  });

  test("a refused order leaves no movement behind", async () => {
    const skuId = await someStock(mall.system, 1);
    const orderId = newId("ord");
    await reserve(orderId, [{ skuId, quantity: 2 }]);
    const rows = await mall.world.db
      .select({ id: stockMovements.id })
      .from(stockMovements)
      .where(and(eq(stockMovements.orderId, orderId)));
    expect(rows).toEqual([]);
  });

  test("the database itself refuses a negative level", async () => {
    const skuId = await someStock(mall.system, 1);
    await expect(
      doing((tx) => tx.update(skuStock).set({ available: -1 }).where(eq(skuStock.skuId, skuId))),
    ).rejects.toThrow();
  });
});
