import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { after, DAY, HOUR, MINUTE, SECOND } from "#kernel/clock";
import { type StaffContext, systemContext } from "#kernel/context";
import type { StaffRole } from "#kernel/permissions";
import { publishAnnouncement } from "../modules/privacy/campaigns/publish-announcement.js";
import { campaignsOf } from "../modules/privacy/campaigns/queries.js";
import { startCampaign } from "../modules/privacy/campaigns/start-campaign.js";
import { addIncidentEntry } from "../modules/privacy/incidents/add-incident-entry.js";
import { addListedPeople } from "../modules/privacy/incidents/add-listed-people.js";
import { addPeopleOfOrders } from "../modules/privacy/incidents/add-people-of-orders.js";
import { approveIncidentNotice } from "../modules/privacy/incidents/approve-incident-notice.js";
import { closeIncident } from "../modules/privacy/incidents/close-incident.js";
import { confirmIncident } from "../modules/privacy/incidents/confirm-incident.js";
import { containIncident } from "../modules/privacy/incidents/contain-incident.js";
import { dismissIncident } from "../modules/privacy/incidents/dismiss-incident.js";
import { draftRegulatorReport } from "../modules/privacy/incidents/draft-regulator-report.js";
import { eightElements, englishElements } from "../modules/privacy/incidents/fixtures.js";
import { justifyIncidentTrack } from "../modules/privacy/incidents/justify-incident-track.js";
import { prepareIncidentNotice } from "../modules/privacy/incidents/prepare-incident-notice.js";
import { incidentOf } from "../modules/privacy/incidents/queries.js";
import { recordIncidentEvidence } from "../modules/privacy/incidents/record-incident-evidence.js";
import { recordIncidentMeasure } from "../modules/privacy/incidents/record-incident-measure.js";
import { recoverIncident } from "../modules/privacy/incidents/recover-incident.js";
import { reportIncident } from "../modules/privacy/incidents/report-incident.js";
import { reportsOf } from "../modules/privacy/incidents/report-queries.js";
import { reviewIncident } from "../modules/privacy/incidents/review-incident.js";
import { settleIncidentTrack } from "../modules/privacy/incidents/settle-incident-track.js";
import type { IncidentKind, ReportKind } from "../modules/privacy/incidents/status.js";
import { submitIncidentNotice } from "../modules/privacy/incidents/submit-incident-notice.js";
import { submitRegulatorReport } from "../modules/privacy/incidents/submit-regulator-report.js";
import type { IncidentRow } from "../modules/privacy/incidents/tables.js";
import { triageIncident } from "../modules/privacy/incidents/triage-incident.js";
import { granted } from "../modules/shop/orders/fixtures.js";
import { sweeps } from "../rooms.js";
import type { OpenWorld } from "../world.js";
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
class Team {
  constructor(private readonly stage: Stage) {}

  as(role: StaffRole): StaffContext {
    const member = this.stage.staff.get(role);
    if (!member) throw new Error(`nobody is ${role}`);
    return member;
  }

  get officer() {
    return this.as("SECURITY_OFFICER");
  }

  async reports(title: string, description: string, kind: IncidentKind, by: StaffRole = "CUSTOMER_SERVICE_AGENT") {
    return granted(await reportIncident(this.as(by), { title, description, kind }));
  }

  async judges({ id: incidentId, kind }: IncidentRow, affectedEstimate: number) {
    const facts = { kind, priority: "P2", affectedEstimate, lossFen: 0 } as const;
    return granted(await triageIncident(this.officer, { incidentId, ...facts }));
  }

  async confirms({ id: incidentId }: IncidentRow) {
    return granted(await confirmIncident(this.officer, { incidentId }));
  }

  async contains({ id: incidentId }: IncidentRow, text: string) {
    granted(await recordIncidentMeasure(this.officer, { incidentId, kind: "CONTAINMENT", state: "TAKEN", text }));
    return granted(await containIncident(this.officer, { incidentId }));
  }

  async tellsAuthority({ id: incidentId }: IncidentRow, kind: ReportKind, receiptNumber: string) {
    granted(await draftRegulatorReport(this.officer, { incidentId, kind, basis: "PIPL_57" }));
    const { id: reportId } = (await reportsOf(this.officer.db, incidentId)).at(-1)!;
    granted(await submitRegulatorReport(this.officer, { incidentId, reportId, channel: "WEBSITE", receiptNumber }));
  }

  async writesNotice({ id: incidentId }: IncidentRow) {
    const texts = { zh: eightElements, en: englishElements };
    granted(await prepareIncidentNotice(this.officer, { incidentId, basedOn: 0, ...texts }));
    granted(await submitIncidentNotice(this.officer, { incidentId, version: 1 }));
  }

  async signsNotice({ id: incidentId }: IncidentRow) {
    granted(await approveIncidentNotice(this.as("PRIVACY_LEAD"), { incidentId, version: 1 }));
    granted(await approveIncidentNotice(this.as("LEGAL_APPROVER"), { incidentId, version: 1 }));
  }

  async lists({ id: incidentId }: IncidentRow, contacts: readonly string[]) {
    granted(
      await addListedPeople(this.officer, {
        incidentId,
        list: contacts.join("\n"),
        keepUnknown: true,
        dataTypes: ["NAME", "PHONE_NUMBER", "ADDRESS"],
        confidence: "CONFIRMED",
        reason: "与流出的样本逐条比对",
      }),
    );
  }

  async secures({ id: incidentId }: IncidentRow, digit: string) {
    const text = "接口访问日志，存证据柜第 3 格";
    granted(await recordIncidentEvidence(this.officer, { incidentId, sha256: digit.repeat(64), text }));
  }

  /** Sends what is due, and asks what became of it: while the demo is made nobody listens to the carrier's reports. */
  async tellsPeople({ id }: IncidentRow) {
    const { world, phones, time } = this.stage;
    const { incidentNumber: confirmation } = (await incidentOf(world.db, id))!;
    granted(await startCampaign(this.officer, { incidentId: id, confirmation }));
    for (let turn = 0; turn < 3; turn++) {
      await deliverAll(world);
      time.wait(31 * MINUTE);
      await phones.runWhatIsDue();
      await sweeps.find(({ name }) => name === "platform/messages.askForOutcomes")?.run(systemContext(world, "demo"));
    }
    await deliverAll(world);
    return (await campaignsOf(world.db, id)).at(-1)!;
  }
}

/** A number that takes no text messages, and one that nobody here knows otherwise. */
const REFUSES_MESSAGES = "+8619900000091";
const STRANGER = "+8619900000092";
const shoppersPhones = (count: number) => demoShoppers.slice(0, count).map(({ phone }) => phone);

interface Story {
  name: string;
  hoursAgo: number;
  tell: (team: Team, stage: Stage) => Promise<unknown>;
}

const stories: readonly Story[] = [
  { name: "closed-with-announcement", hoursAgo: 12 * 24, tell: closedWithAnnouncement },
  {
    name: "none",
    hoursAgo: 9 * 24,
    async tell(team) {
      const row = await team.reports("收到疑似钓鱼邮件", "邮件要求登录仿冒页面，无人点击。", "INTRUSION");
      await team.judges(row, 0);
      granted(await dismissIncident(team.officer, { incidentId: row.id, reason: "邮件被网关拦截，没有人打开链接" }));
    },
  },
  {
    name: "told-and-not-reached",
    hoursAgo: 40,
    async tell(team) {
      const row = await team.reports("快递合作方面单照片外流", "合作方网点的面单照片出现在群聊里。", "PARTNER_BREACH");
      await team.judges(row, 20);
      await team.confirms(row);
      await team.contains(row, "合作方已删除照片并停用涉事账号");
      await team.tellsAuthority(row, "INITIAL", "HN-2026-1107");
      await team.lists(row, [...shoppersPhones(5), STRANGER, REFUSES_MESSAGES, "reader@example.com"]);
      await team.writesNotice(row);
      await team.signsNotice(row);
      await team.tellsPeople(row);
      granted(await recoverIncident(team.officer, { incidentId: row.id }));
    },
  },
  {
    name: "notice-waits-for-signatures",
    hoursAgo: 10,
    async tell(team, { time, world }) {
      const row = await team.reports("优惠接口可以读到他人的收货信息", "监控发现接口没有检查订单归属。", "DATA_LEAK");
      await team.judges(row, 300);
      await team.confirms(row);
      await team.contains(row, "接口已下线，访问日志已固定");
      await team.secures(row, "7");
      granted(
        await addPeopleOfOrders(team.officer, {
          incidentId: row.id,
          from: after(world.clock.now(), -15 * DAY),
          to: world.clock.now(),
          dataTypes: ["NAME", "PHONE_NUMBER", "ADDRESS", "ORDER"],
          confidence: "POSSIBLE",
          reason: "接口在线期间的全部订单",
        }),
      );
      await deliverAll(world);
      time.wait(4 * HOUR);
      await team.tellsAuthority(row, "INITIAL", "HN-2026-1126");
      await team.writesNotice(row);
      granted(await addIncidentEntry(team.officer, { incidentId: row.id, text: "通知已提交，等两人签署" }));
    },
  },
  {
    name: "overdue",
    hoursAgo: 3.5,
    async tell(team) {
      await team.reports(
        "仓库打印机上留有他人面单",
        "夜班交接时发现一叠未取走的面单，共约三十张。",
        "MISDIRECTED",
        "WAREHOUSE",
      );
    },
  },
  {
    name: "to-confirm",
    hoursAgo: 2,
    async tell(team) {
      const row = await team.reports("买家反映接到知道订单内容的电话", "两位买家当天接到冒充客服的电话。", "OTHER");
      await team.judges(row, 2);
    },
  },
  {
    name: "near",
    hoursAgo: 0.4,
    async tell(team) {
      await team.reports("客服把订单截图发错了会话", "截图里有另一位买家的收货地址，已请对方删除。", "MISDIRECTED");
    },
  },
];

async function closedWithAnnouncement(team: Team, { time, world, phones }: Stage) {
  const row = await team.reports("旧版导出文件留在公共目录", "一个含收货信息的文件可以被外部访问三小时。", "DATA_LEAK");
  const of = { incidentId: row.id };
  await team.judges(row, 5);
  await team.confirms(row);
  await team.contains(row, "文件已删除，目录已关闭");
  await team.secures(row, "3");
  await team.tellsAuthority(row, "INITIAL", "HN-2026-0931");
  await team.lists(row, [...shoppersPhones(2), REFUSES_MESSAGES]);
  await team.writesNotice(row);
  await team.signsNotice(row);
  const { id: campaignId } = await team.tellsPeople(row);
  granted(
    await publishAnnouncement(team.as("PRIVACY_LEAD"), {
      campaignId,
      places: ["NOTICE_PAGE", "MINI_PROGRAM_HOME"],
      endsAt: after(world.clock.now(), 45 * DAY),
      reason: "一个号码拒收短信，没有其他联系方式",
    }),
  );
  time.wait(20 * HOUR);
  granted(await recoverIncident(team.officer, of));
  await team.tellsAuthority(row, "SUMMARY", "HN-2026-0940");
  granted(await reviewIncident(team.officer, { ...of, cause: "导出任务写错了目录", lessons: "导出只写入对象存储" }));
  granted(await settleIncidentTrack(team.officer, { ...of, track: "EVIDENCE", reason: "日志与文件副本已固定" }));
  const reason = "没有犯罪嫌疑，文件未见被下载";
  granted(await justifyIncidentTrack(team.as("PRIVACY_LEAD"), { ...of, track: "POLICE", reason }));
  await phones.runWhatIsDue();
  granted(await closeIncident(team.officer, of));
}

const readDiary = (path: string): Set<string> =>
  new Set(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : []);

export const incidentsAreTold = (diary: string): boolean => readDiary(diary).size === stories.length;

/** Incidents in every state, one near the end of its clock, one beyond it, and two signatures that are asked for. */
export async function seedIncidents(stage: Stage, refuseMessages: (phone: string) => Promise<void>): Promise<number> {
  const told = readDiary(stage.diary);
  const team = new Team(stage);
  stage.time.daysAgo(13);
  for (const person of demoShoppers.slice(0, 5)) await welcomeShopper(stage.world, stage.phones, person);
  await refuseMessages(REFUSES_MESSAGES);
  for (const { name, hoursAgo, tell } of stories) {
    if (told.has(name)) continue;
    stage.time.daysAgo(hoursAgo / 24);
    await tell(team, stage);
    stage.time.wait(SECOND);
    told.add(name);
    writeFileSync(stage.diary, JSON.stringify([...told]));
  }
  stage.time.backToNow();
  return told.size;
}
