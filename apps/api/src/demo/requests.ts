import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { WorkingCalendar } from "@factory-to-home/working-days";
import { after, DAY, HOUR, SECOND } from "#kernel/clock";
import { type StaffContext, systemContext } from "#kernel/context";
import type { StaffRole } from "#kernel/permissions";
import { workingCalendar } from "#platform/settings";
import { claimWorkItem } from "../modules/platform/work-items/claim-work-item.js";
import { askReconsideration } from "../modules/privacy/data-subject-requests/ask-reconsideration.js";
import { clockFrom, type RequestClock } from "../modules/privacy/data-subject-requests/clock.js";
import type { PrepareAnswerInput, RegisterRequestInput } from "../modules/privacy/data-subject-requests/inputs.js";
import type { RequestKind } from "../modules/privacy/data-subject-requests/kinds.js";
import { moveReceiptEarlier } from "../modules/privacy/data-subject-requests/move-receipt-earlier.js";
import { prepareAnswer } from "../modules/privacy/data-subject-requests/prepare-answer.js";
import { requestsOfAccount } from "../modules/privacy/data-subject-requests/queries.js";
import { registerRequest } from "../modules/privacy/data-subject-requests/register-request.js";
import { startRequest } from "../modules/privacy/data-subject-requests/start-request.js";
import { submitRequest } from "../modules/privacy/data-subject-requests/submit-request.js";
import type { RequestRow } from "../modules/privacy/data-subject-requests/tables.js";
import { triageRequest } from "../modules/privacy/data-subject-requests/triage-request.js";
import { type Buyer, granted } from "../modules/shop/orders/fixtures.js";
import { sweeps } from "../rooms.js";
import type { OpenWorld } from "../world.js";
import { leaves, takesCopy, thinksOfLeaving } from "./leaving.js";
import { demoShoppers } from "./people.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";
import { welcomeShopper } from "./shopper-at-work.js";
import { deliverAll } from "./stories.js";
import type { TimeMachine } from "./time-machine.js";

interface Stage {
  world: OpenWorld;
  phones: PhonesOfShoppers;
  time: TimeMachine;
  staff: ReadonlyMap<StaffRole, StaffContext>;
  /** Remembers which stories are told, so that a killed seed goes on where it stopped. */
  diary: string;
}

/** Who acts in these stories. */
class Desk {
  constructor(private readonly stage: Stage) {}

  as(role: StaffRole): StaffContext {
    const member = this.stage.staff.get(role);
    if (!member) throw new Error(`nobody is ${role}`);
    return member;
  }

  get officer() {
    return this.as("PRIVACY_OFFICER");
  }

  shopper(index: number): Promise<Buyer> {
    return welcomeShopper(this.stage.world, this.stage.phones, demoShoppers[index]!);
  }

  /** Asked in the mini program. */
  async asks(index: number, kind: RequestKind, text: string): Promise<RequestRow> {
    return granted(await submitRequest((await this.shopper(index)).ctx, { kind, text }));
  }

  /** Came by letter or call, and a colleague wrote it down two hours later. */
  async writesDown(asked: Omit<RegisterRequestInput, "receivedAt">, by: StaffRole = "PRIVACY_OFFICER") {
    const receivedAt = this.stage.world.clock.now();
    this.stage.time.wait(2 * HOUR);
    return granted(await registerRequest(this.as(by), { ...asked, receivedAt }));
  }

  async sorts({ id: requestId, kind }: RequestRow): Promise<RequestRow> {
    return granted(await triageRequest(this.officer, { requestId, kind }));
  }

  async takes(row: RequestRow): Promise<void> {
    granted(await claimWorkItem(this.officer, { entity: row.id }));
  }

  async begins({ id: requestId }: RequestRow): Promise<RequestRow> {
    return granted(await startRequest(this.officer, { requestId }));
  }

  async answers(
    { id: requestId }: RequestRow,
    answer: string,
    decision: Pick<PrepareAnswerInput, "outcome"> & Partial<PrepareAnswerInput>,
  ): Promise<RequestRow> {
    return granted(await prepareAnswer(this.officer, { requestId, grounds: [], facts: [], answer, ...decision }));
  }
}

type When = number | ((clock: RequestClock, now: Date) => boolean);

interface Story {
  name: string;
  /** Days ago, or how the clock of what came in then has to stand today. */
  when: When;
  tell: (desk: Desk, stage: Stage) => Promise<unknown>;
}

const stories: readonly Story[] = [
  {
    name: "overdue",
    when: ({ due }, now) => due.dueAt < now,
    async tell(desk) {
      const text = "来信询问：为何在其他平台看到与订单相同的推荐，要求书面答复。";
      await desk.takes(await desk.sorts(await desk.writesDown({ kind: "COMPLAINT", channel: "LETTER", text })));
    },
  },
  {
    name: "near",
    when: ({ due, redAt }, now) => redAt <= now && due.dueAt > after(now, HOUR),
    async tell(desk) {
      await desk.begins(await desk.asks(1, "ACCESS", "请告诉我你们保存了我的哪些信息。"));
    },
  },
  {
    name: "answered",
    when: 12,
    async tell(desk) {
      const row = await desk.asks(0, "EXPLAIN_RULES", "隐私政策里的“去标识化”是什么意思？");
      await desk.takes(row);
      const answer = "去标识化是指处理后不借助额外信息就无法识别到您。我们的统计报表只使用这样的数据。";
      await desk.answers(row, answer, { outcome: "FULFILLED" });
    },
  },
  {
    name: "to-deliver",
    when: 8,
    async tell(desk) {
      const text = "来信人称从未注册，询问是否保存了本人信息。";
      const row = await desk.sorts(await desk.writesDown({ kind: "COMPLAINT", channel: "LETTER", text }));
      await desk.takes(row);
      await desk.answers(row, "经查询，我们没有保存与您有关的个人信息。", { outcome: "NO_DATA" });
    },
  },
  {
    name: "waits-for-second-person",
    when: 6,
    async tell(desk) {
      const row = await desk.begins(await desk.asks(2, "ACCESS", "请提供我家所有订单，包括家人代收的。"));
      const answer = "您本人的订单已列出；家人作为收货人的信息属于他人个人信息，已遮盖。";
      await desk.answers(row, answer, { outcome: "PARTIAL", grounds: ["OTHERS_DATA"], facts: ["两单收货人不是本人"] });
    },
  },
  {
    name: "moved-earlier",
    when: 5,
    async tell(desk, { world }) {
      const { accountId } = await desk.shopper(4);
      const asked = {
        kind: "AUTO_DECISION",
        channel: "CONVERSATION",
        accountId,
        text: "推荐是怎么算出来的？",
      } as const;
      const { id: requestId } = await desk.writesDown(asked, "CUSTOMER_SERVICE_AGENT");
      const receivedAt = after(world.clock.now(), -3 * DAY);
      granted(await moveReceiptEarlier(desk.officer, { requestId, receivedAt, evidence: "三天前的会话里已经提出" }));
    },
  },
  {
    name: "unverified",
    when: 4,
    async tell(desk) {
      const { accountId } = await desk.shopper(3);
      await desk.writesDown({ kind: "DELETE", channel: "LETTER", accountId, text: "来信要求删除全部资料。" });
    },
  },
  {
    name: "looked-at-again",
    when: 3,
    async tell(desk, { world }) {
      const { ctx, accountId } = await desk.shopper(0);
      const { nodes } = await requestsOfAccount(world.db, accountId, { first: 20 });
      const { id: requestId } = nodes.find(({ kind, status }) => kind === "EXPLAIN_RULES" && status === "CLOSED")!;
      granted(await askReconsideration(ctx, { requestId, text: "没有说明统计报表由谁使用，请再看一次。" }));
    },
  },
  { name: "copy-to-fetch", when: 2, tell: (_desk, stage) => takesCopy(stage) },
  { name: "left", when: 1.5, tell: (_desk, stage) => leaves(stage) },
  { name: "plan-of-leaving", when: 0.5, tell: (_desk, stage) => thinksOfLeaving(stage) },
  {
    name: "to-sort",
    when: 1,
    async tell(desk) {
      const text = "来电人自称监护人，要求查阅孩子账号的信息。";
      await desk.writesDown({ kind: "GUARDIAN", channel: "HOTLINE", text }, "CUSTOMER_SERVICE_AGENT");
    },
  },
];

/** The fewest days after which a clock stands as wanted, whatever weekends and holidays lie between. */
function daysAgo(when: When, now: Date, calendar: WorkingCalendar): number {
  if (typeof when === "number") return when;
  for (let days = 1; days < 90; days++) {
    if (when(clockFrom(after(now, -days * DAY), calendar), now)) return days;
  }
  throw new Error("no day fits");
}

const readDiary = (path: string): Set<string> =>
  new Set(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : []);

export const requestsAreTold = (diary: string): boolean => readDiary(diary).size === stories.length;

/** Requests in every state: one overdue, one near its last day, one whose answer waits for a second person. */
export async function seedRequests(stage: Stage): Promise<number> {
  const { time, world } = stage;
  const told = readDiary(stage.diary);
  const desk = new Desk(stage);
  time.backToNow();
  const now = world.clock.now();
  const calendar = await workingCalendar(world.db);
  const dated = stories.map((story) => ({ ...story, days: daysAgo(story.when, now, calendar) }));
  for (const { name, days, tell } of dated.sort((one, other) => other.days - one.days)) {
    if (told.has(name)) continue;
    time.daysAgo(days);
    await tell(desk, stage);
    time.wait(SECOND);
    told.add(name);
    writeFileSync(stage.diary, JSON.stringify([...told]));
  }
  time.backToNow();
  await deliverAll(world);
  const follow = sweeps.find(({ name }) => name === "privacy/data-subject-requests.followClocks");
  await follow?.run(systemContext(world, "demo"));
  return told.size;
}
