import { Field, Int, ObjectType } from "type-graphql";
import type { Locale, Text } from "#kernel/locale";
import { InvalidInput, NotFound, Refusal, resultOf, StateConflict } from "#kernel/refusal";
import { IncidentSeverityEnum, IncidentTrackEnum } from "./enums.js";
import { elementTitles, type FaultyElement } from "./notice-elements.js";
import { trackTexts } from "./obstacles.js";
import type { IncidentSeverity, IncidentTrack } from "./status.js";
import { SecurityIncident } from "./types.js";

/** What has to be there before a step can be taken. */
const missingSteps = {
  CONTAINMENT_MEASURE: {
    zh: "请先登记至少一项已采取的处置措施。",
    en: "Record at least one containment measure that has been taken.",
  },
  EVIDENCE: { zh: "请先登记至少一件证据。", en: "Record at least one piece of evidence." },
  INITIAL_REPORT: { zh: "初报报送后才能起草续报或总结。", en: "The first report has to be sent before this one." },
  RECOVERY: { zh: "处置结束后才能起草总结报告。", en: "The summary is written once the handling has ended." },
  SUMMARY_REPORT: {
    zh: "“主管机关”一项由初报和总结报告的报送完结，不能直接结束。",
    en: "This track ends by sending the first report and the summary, not by hand.",
  },
  PEOPLE_TOLD: {
    zh: "“告知个人”一项由通知活动、公告或不告知决定完结，不能直接结束。",
    en: "This track ends by a campaign, an announcement or a decision not to tell people, not by hand.",
  },
} as const satisfies Record<string, Text>;

@ObjectType({
  implements: Refusal,
  description: `Something has to be done first. \`code\` says what: ${Object.keys(missingSteps).join(", ")}.`,
})
export class StepMissing extends Refusal {
  readonly code: keyof typeof missingSteps;
  readonly text: Text;

  constructor(step: keyof typeof missingSteps) {
    super();
    this.code = step;
    this.text = missingSteps[step];
  }
}

@ObjectType({ implements: Refusal, description: "Not closed while a track is open." })
export class TracksOpen extends Refusal {
  readonly code = "TRACKS_OPEN";
  readonly text: Text;

  @Field(() => [IncidentTrackEnum])
  readonly tracks: IncidentTrack[];

  constructor(open: IncidentTrack[]) {
    super();
    this.tracks = open;
    const named = (language: Locale) => open.map((track) => trackTexts[track][language]);
    this.text = {
      zh: `以下事项尚未完结：${named("zh").join("、")}。`,
      en: `Still open: ${named("en").join(", ")}.`,
    };
  }
}

@ObjectType({ implements: Refusal, description: "The privacy lead alone decides this." })
export class LeadMustDecide extends Refusal {
  readonly code = "LEAD_MUST_DECIDE";
  readonly text = { zh: "须由个人信息保护负责人决定。", en: "The privacy lead has to decide this." };
}

@ObjectType({ implements: Refusal, description: "The numbers demand more than that." })
export class BelowLegalFloor extends Refusal {
  readonly code = "BELOW_LEGAL_FLOOR";
  readonly text = {
    zh: "涉及人数或损失已达到更高级别，不能调低到此级别。",
    en: "The number of people or the loss demands a higher level.",
  };

  @Field(() => IncidentSeverityEnum, { description: "The least it can be." })
  readonly floor: IncidentSeverity;

  constructor(floor: IncidentSeverity) {
    super();
    this.floor = floor;
  }
}

@ObjectType({ implements: Refusal, description: "Somebody has written a newer version. Read it, then decide." })
export class StaleNotice extends Refusal {
  readonly code = "STALE_NOTICE";
  readonly text: Text;

  @Field(() => Int, { description: "The newest version; 0 when there is none." })
  readonly newestVersion: number;

  constructor(newest: number) {
    super();
    this.newestVersion = newest;
    this.text = {
      zh: `通知内容已有新版本（第 ${newest} 版），请阅读后再操作。`,
      en: `There is a newer version of the notice (${newest}). Read it first.`,
    };
  }
}

const faultTexts: Record<FaultyElement["fault"], Text> = {
  EMPTY: { zh: "未填写", en: "is empty" },
  TOO_LONG: { zh: "过长", en: "is too long" },
  NAMES_SOMEBODY: { zh: "含有手机号、证件号或邮箱", en: "holds a phone number, identity number or mail address" },
};
const languages: Record<Locale, Text> = { zh: { zh: "中文", en: "Chinese" }, en: { zh: "英文", en: "English" } };

@ObjectType({ implements: Refusal, description: "A notice with a gap in its eight elements goes to nobody." })
export class NoticeIncomplete extends Refusal {
  readonly code = "NOTICE_INCOMPLETE";
  readonly text: Text;

  @Field(() => [String], { description: "`zh.cause`, `en.contact`, …" })
  readonly elements: string[];

  constructor(faults: readonly FaultyElement[]) {
    super();
    this.elements = faults.map(({ language, element }) => `${language}.${element}`);
    const said = (spoken: Locale) =>
      faults.map(({ language, element, fault }) =>
        spoken === "zh"
          ? `${languages[language].zh}“${elementTitles[element].zh}”${faultTexts[fault].zh}`
          : `${languages[language].en} “${elementTitles[element].en}” ${faultTexts[fault].en}`,
      );
    this.text = {
      zh: `通知内容不完整：${said("zh").join("；")}。`,
      en: `The notice cannot be sent like this: ${said("en").join("; ")}.`,
    };
  }
}

@ObjectType({
  implements: Refusal,
  description: "Two people approve, the privacy lead and the legal approver; neither wrote it, and each signs once.",
})
export class AnotherPersonMustApprove extends Refusal {
  readonly code = "ANOTHER_PERSON_MUST_APPROVE";
  readonly text = {
    zh: "须由未参与起草的另一位审批人（个人信息保护负责人或法务）批准。",
    en: "Another approver who did not write it has to approve: the privacy lead or the legal approver.",
  };
}

const result = <Name extends string, No extends Parameters<typeof resultOf>[2][]>(name: Name, ...refusals: No) =>
  resultOf(name, SecurityIncident, ...refusals, StateConflict, NotFound, InvalidInput);

export const SecurityIncidentResult = resultOf("SecurityIncidentResult", SecurityIncident, NotFound);
export const ReportIncidentResult = resultOf("ReportIncidentResult", SecurityIncident, InvalidInput);

/** What every step of the handling may answer. */
export const IncidentStepResult = result("IncidentStepResult", StepMissing, TracksOpen, LeadMustDecide);
export const IncidentSeverityResult = result("IncidentSeverityResult", LeadMustDecide, BelowLegalFloor);
export const IncidentNoticeResult = result(
  "IncidentNoticeResult",
  StaleNotice,
  NoticeIncomplete,
  AnotherPersonMustApprove,
);
