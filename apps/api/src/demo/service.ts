import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { MINUTE, SECOND } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { answerConversation } from "../modules/care/support/answer-conversation.js";
import { claimConversation } from "../modules/care/support/claim-conversation.js";
import { closeConversation } from "../modules/care/support/close-conversation.js";
import type { OpenTicketInput } from "../modules/care/support/inputs.js";
import { openTicket } from "../modules/care/support/open-ticket.js";
import { resolveTicket } from "../modules/care/support/resolve-ticket.js";
import { sendMessage } from "../modules/care/support/send-message.js";
import type { ConversationTopic } from "../modules/care/support/status.js";
import { releaseWorkItem } from "../modules/platform/work-items/release-work-item.js";
import { askForIdentityConfirmation } from "../modules/privacy/identity-checks/ask-for-identity-confirmation.js";
import { revealPersonalData } from "../modules/privacy/reveals/reveal-personal-data.js";
import { granted } from "../modules/shop/orders/fixtures.js";
import type { OpenWorld } from "../world.js";
import { demoShoppers } from "./people.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";
import { welcomeShopper } from "./shopper-at-work.js";
import type { TimeMachine } from "./time-machine.js";

export interface ServiceStage {
  world: OpenWorld;
  phones: PhonesOfShoppers;
  time: TimeMachine;
  agent: StaffContext;
  /** Will look at more than anybody needs to see. */
  trainee: StaffContext;
  /** Remembers which stories are told, so that a killed seed goes on where it stopped. */
  diary: string;
}

interface Story {
  name: string;
  minutesAgo: number;
  tell: (stage: ServiceStage) => Promise<unknown>;
}

const DAY_MINUTES = 24 * 60;

/** Each of the five shoppers has one stream of messages, so each story has a shopper of its own. */
const writes = async ({ world, phones }: ServiceStage, who: number, topic: ConversationTopic, body: string) => {
  const { ctx, accountId } = await welcomeShopper(world, phones, demoShoppers[who]!);
  const { conversationId } = granted(await sendMessage(ctx, { clientMessageId: randomUUID(), topic, body }));
  return { conversationId, accountId };
};

const answers = async (by: StaffContext, conversationId: Id<"cnv">, body: string) =>
  granted(await answerConversation(by, { conversationId, clientMessageId: randomUUID(), body }));

const calls = async ({ agent }: ServiceStage, call: Partial<OpenTicketInput> & { subject: string }) =>
  granted(
    await openTicket(agent, {
      aboutPersonalData: false,
      callerRole: "SHOPPER",
      callerPhone: "19900000061",
      callerName: "来电人",
      ...call,
    }),
  );

const stories: readonly Story[] = [
  {
    name: "ticket-overdue",
    minutesAgo: 27 * DAY_MINUTES,
    async tell(stage) {
      const { id } = await calls(stage, { subject: "开发票的抬头填错了，需要重开。", callerPhone: "19900000062" });
      granted(await releaseWorkItem(stage.agent, { entity: id }));
    },
  },
  {
    name: "ticket-near",
    minutesAgo: 18 * DAY_MINUTES,
    tell: (stage) => calls(stage, { subject: "包裹外箱破损，希望补发一个包装盒。", callerPhone: "19900000063" }),
  },
  {
    name: "ticket-resolved",
    minutesAgo: 6 * DAY_MINUTES,
    async tell(stage) {
      const { id: ticketId } = await calls(stage, { subject: "咨询七天无理由退货的运费由谁承担。" });
      const answer = "已说明：无质量问题时由买家承担退回运费，质量问题由商城承担。";
      granted(await resolveTicket(stage.agent, { ticketId, outcome: "ANSWERED", answer }));
    },
  },
  {
    name: "chat-closed",
    minutesAgo: 2 * DAY_MINUTES,
    async tell(stage) {
      const { conversationId } = await writes(stage, 0, "PRODUCT", "请问这个杯子可以放进洗碗机吗？");
      granted(await claimConversation(stage.agent, { conversationId }));
      await answers(stage.agent, conversationId, "您好，可以的，建议放在上层并避免高温烘干。");
      granted(await closeConversation(stage.agent, { conversationId }));
    },
  },
  {
    name: "ticket-about-own-data",
    minutesAgo: DAY_MINUTES,
    tell: (stage) =>
      calls(stage, {
        aboutPersonalData: true,
        requestKind: "CORRECT",
        subject: "来电更正预留的收货电话，号码已停用。",
        callerPhone: "19900000064",
      }),
  },
  {
    name: "trainee-looks-too-much",
    minutesAgo: 50,
    async tell(stage) {
      const { conversationId, accountId } = await writes(stage, 1, "ORDER", "我的订单为什么还没有物流？");
      granted(await claimConversation(stage.trainee, { conversationId }));
      await looksUntilStopped(stage, accountId);
      await answers(stage.trainee, conversationId, "您好，仓库今天会发出，请留意物流短信。");
      granted(await closeConversation(stage.trainee, { conversationId }));
    },
  },
  {
    name: "chat-waits-too-long",
    minutesAgo: 25,
    tell: (stage) => writes(stage, 2, "AFTER_SALES", "退回去的商品签收三天了，退款什么时候到？"),
  },
  {
    name: "chat-answered",
    minutesAgo: 12,
    async tell(stage) {
      const { conversationId } = await writes(stage, 3, "ACCOUNT_SECURITY", "我想换绑手机号，旧号码还在用。");
      granted(await claimConversation(stage.agent, { conversationId }));
      granted(await askForIdentityConfirmation(stage.agent, { entity: conversationId }));
      await answers(stage.agent, conversationId, "您好，请先在会话里的卡片上确认身份，我再为您处理。");
    },
  },
  {
    name: "chat-waits",
    minutesAgo: 1,
    tell: (stage) => writes(stage, 4, "ORDER", "下单时地址填错了门牌号，还没发货可以改吗？"),
  },
];

async function looksUntilStopped({ trainee, time }: ServiceStage, entity: Id<"acc">): Promise<void> {
  for (let look = 0; look < 30; look++) {
    const answer = await revealPersonalData(trainee, { entity, field: "ACCOUNT_PHONE", reason: "CALL_BACK" });
    if (answer instanceof Refusal) return;
    time.wait(3 * SECOND);
  }
  throw new Error("nothing stopped the trainee");
}

const readDiary = (path: string): Set<string> =>
  new Set(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : []);

export const serviceIsTold = (diary: string): boolean => readDiary(diary).size === stories.length;

/** Chats and calls in every state: one of each near its limit, one beyond; and a colleague whose access is suspended. */
export async function seedService(stage: ServiceStage): Promise<number> {
  const told = readDiary(stage.diary);
  for (const { name, minutesAgo, tell } of stories) {
    if (told.has(name)) continue;
    stage.time.daysAgo((minutesAgo * MINUTE) / (DAY_MINUTES * MINUTE));
    await tell(stage);
    told.add(name);
    writeFileSync(stage.diary, JSON.stringify([...told]));
  }
  stage.time.backToNow();
  return told.size;
}
