import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { and, asc, eq, gte } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { availableOf } from "#shop/stock";
import { skus } from "../modules/shop/catalog/tables.js";
import type { Wish } from "../modules/shop/orders/fixtures.js";
import type { OpenWorld } from "../world.js";
import { type DemoShopper, demoShoppers } from "./people.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";
import { seededRandom } from "./random.js";
import { welcomeShopper } from "./shopper-at-work.js";
import { stories } from "./stories.js";
import type { TimeMachine } from "./time-machine.js";

/** When each group of stories happens; what was received 20 days ago is completed by today. */
const calendar: readonly { daysAgo: number; story: keyof typeof stories; times: number }[] = [
  { daysAgo: 20, story: "RECEIVED", times: 3 },
  { daysAgo: 6, story: "CANCELLED", times: 3 },
  { daysAgo: 5.6, story: "NEED_INFO", times: 1 },
  { daysAgo: 5, story: "CLOSED_REFUNDED", times: 3 },
  { daysAgo: 4, story: "RECEIVED", times: 4 },
  { daysAgo: 3, story: "AWAIT_RETURN", times: 2 },
  { daysAgo: 2.5, story: "RETURN_SHIPPED", times: 3 },
  { daysAgo: 2.2, story: "ACCEPTED", times: 1 },
  { daysAgo: 2, story: "SHIPPED", times: 4 },
  { daysAgo: 1.8, story: "SUBMITTED", times: 2 },
  { daysAgo: 1.6, story: "NEED_INFO", times: 1 },
  { daysAgo: 1.5, story: "INSPECTING", times: 3 },
  { daysAgo: 1.4, story: "DISPUTED", times: 2 },
  { daysAgo: 1.2, story: "ESCALATED", times: 1 },
  { daysAgo: 1, story: "PARTIALLY_SHIPPED", times: 3 },
  { daysAgo: 0.9, story: "REJECTED", times: 1 },
  { daysAgo: 0.8, story: "ANSWERED", times: 1 },
  { daysAgo: 0.4, story: "NEED_INFO", times: 1 },
  { daysAgo: 0.2, story: "SUBMITTED", times: 2 },
  { daysAgo: 0.1, story: "PAID", times: 6 },
  { daysAgo: 0, story: "PENDING_PAYMENT", times: 3 },
];

export interface Stage {
  world: OpenWorld;
  phones: PhonesOfShoppers;
  time: TimeMachine;
  warehouse: StaffContext;
  agent: StaffContext;
  lead: StaffContext;
  /** Remembers which stories are told, so that a killed seed goes on where it stopped. */
  diary: string;
}

const keyOf = (daysAgo: number, story: string, i: number) => `demo-${daysAgo}-${story}-${i}`.replace(".", "_");

const readDiary = (path: string): Set<string> =>
  new Set(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : []);

export const isFinished = (diary: string): boolean =>
  readDiary(diary).size === calendar.reduce((sum, { times }) => sum + times, 0);

export async function seedOrders(stage: Stage): Promise<number> {
  const told = readDiary(stage.diary);
  const random = seededRandom(20_231_104);
  const choice = await stage.world.db
    .select({ id: skus.id })
    .from(skus)
    // Well stocked: the shelves also hold SKUs that are sold out, for everybody to see.
    .where(and(eq(skus.onSale, true), gte(availableOf(skus.id), 20)))
    .orderBy(asc(skus.id))
    .limit(120);
  for (const { daysAgo, story, times } of calendar) {
    for (let i = 0; i < times; i++) {
      const key = keyOf(daysAgo, story, i);
      const wishes = choose(random, choice);
      const person = demoShoppers[random.below(demoShoppers.length)]!;
      if (told.has(key)) continue;
      stage.time.daysAgo(daysAgo);
      await tell(stage, story, key, person, wishes);
      told.add(key);
      writeFileSync(stage.diary, JSON.stringify([...told]));
    }
  }
  stage.time.backToNow();
  return told.size;
}

async function tell(stage: Stage, story: keyof typeof stories, key: string, person: DemoShopper, wishes: Wish[]) {
  const buyer = await welcomeShopper(stage.world, stage.phones, person);
  await stories[story]({ ...stage, buyer, key, wishes });
}

/** Two different SKUs, so that a parcel can leave with one of them. */
function choose(random: ReturnType<typeof seededRandom>, choice: readonly { id: Id<"sku"> }[]): Wish[] {
  const first = random.below(choice.length);
  const second = (first + 1 + random.below(choice.length - 1)) % choice.length;
  return [first, second].map((at) => ({ skuId: choice[at]!.id, quantity: 1 + random.below(2) }));
}
