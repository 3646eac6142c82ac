import { ObjectType } from "type-graphql";
import type { Text } from "#kernel/locale";
import { InvalidInput, NotFound, Refusal, resultOf, StateConflict } from "#kernel/refusal";
import { LeadMustDecide } from "#privacy/incidents";
import { NoticeCampaign, PublicAnnouncement, ReceivedIncidentNotice } from "./types.js";

const obstacles = {
  NOT_CONFIRMED: { zh: "事件尚未确认。", en: "The incident has not been confirmed." },
  NO_NOTICE_DECIDED: { zh: "已决定不逐一告知个人。", en: "It has been decided not to tell people." },
  NOTICE_NOT_APPROVED: { zh: "通知内容尚未经两人批准。", en: "Two people have to approve the notice first." },
  SET_IS_BEING_COLLECTED: { zh: "受影响名单仍在汇集，请稍候。", en: "The affected set is still being collected." },
  NOBODY_AFFECTED: { zh: "受影响名单为空。", en: "There is nobody in the affected set." },
  STARTED_ALREADY: { zh: "此版通知已经开始发送。", en: "This version is being sent already." },
  ANOTHER_IS_RUNNING: { zh: "前一个通知活动尚未结束。", en: "Another campaign of this incident has not ended." },
} as const satisfies Record<string, Text>;

export type CampaignObstacle = keyof typeof obstacles;

@ObjectType({
  implements: Refusal,
  description: `Nothing can be sent. \`code\` says why: ${Object.keys(obstacles).join(", ")}.`,
})
export class CampaignNotPossible extends Refusal {
  readonly code: CampaignObstacle;
  readonly text: Text;

  constructor(obstacle: CampaignObstacle) {
    super();
    this.code = obstacle;
    this.text = obstacles[obstacle];
  }
}

const result = <Name extends string, No extends Parameters<typeof resultOf>[2][]>(name: Name, ...refusals: No) =>
  resultOf(name, NoticeCampaign, ...refusals, StateConflict, NotFound, InvalidInput);

export const NoticeCampaignResult = resultOf("NoticeCampaignResult", NoticeCampaign, NotFound);
export const StartCampaignResult = result("StartCampaignResult", CampaignNotPossible);
export const CampaignStepResult = result("CampaignStepResult", LeadMustDecide);
export const AcknowledgeIncidentNoticeResult = resultOf(
  "AcknowledgeIncidentNoticeResult",
  ReceivedIncidentNotice,
  NotFound,
  InvalidInput,
);
export const PublicAnnouncementResult = resultOf("PublicAnnouncementResult", PublicAnnouncement, NotFound);
