import { dataTypesIn } from "./notice-elements.js";
import { shanghaiTime } from "./shanghai-time.js";
import type { DataType, IncidentSeverity, MeasureKind, MeasureState, ReportBasis, ReportKind } from "./status.js";

/** What the file knows at the moment of drafting, opened. */
export interface ReportFacts {
  incidentNumber: string;
  kindName: string;
  title: string | null;
  description: string | null;
  cause: string | null;
  lessons: string | null;
  severity: IncidentSeverity;
  /** The levels it had before, oldest first. */
  earlierSeverities: readonly { at: Date; severity: IncidentSeverity }[];
  occurredAt: Date | null;
  partnerLearnedAt: Date | null;
  discoveredAt: Date;
  confirmedAt: Date | null;
  recoveredAt: Date | null;
  people: number;
  counted: boolean;
  dataTypes: readonly DataType[];
  lossFen: number;
  measures: readonly { kind: MeasureKind; state: MeasureState; at: Date; text: string | null }[];
  evidence: number;
  /** How many people have been told by now, in words of the campaign; absent before it began. */
  peopleTold: string | null;
  noNoticeDecided: boolean;
  policeTold: boolean;
}

const severityNames: Readonly<Record<IncidentSeverity, string>> = {
  GENERAL: "一般",
  LARGER: "较大",
  MAJOR: "重大",
  ESPECIALLY_MAJOR: "特别重大",
};
const measureNames: Readonly<Record<MeasureKind, string>> = {
  CONTAINMENT: "处置",
  REMEDY: "补救",
  ADVICE: "防范建议",
};
const kindTitles: Readonly<Record<ReportKind, string>> = { INITIAL: "初报", SUPPLEMENT: "续报", SUMMARY: "总结报告" };
const basisTitles: Readonly<Record<ReportBasis, string>> = {
  PIPL_57: "《个人信息保护法》第五十七条",
  MEASURES: "《国家网络安全事件报告管理办法》",
};

const PENDING = "正在查明，后续补报。";

/**
 * The report as far as the file can write it, in Chinese: the authority reads nothing else. What is not known yet says
 * so; a first report may (Measures, Art. 7).
 */
export function draftReport(kind: ReportKind, basis: ReportBasis, operator: string, facts: ReportFacts): string {
  const sections = kind === "SUMMARY" ? [...common(operator, facts), ...summary(facts)] : common(operator, facts);
  const body = sections.map(([title, text], i) => `${numerals[i]}、${title}\n${text}`);
  return [`个人信息安全事件${kindTitles[kind]}（依据${basisTitles[basis]}）`, ...body].join("\n\n");
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

type Section = readonly [title: string, text: string];

function common(operator: string, facts: ReportFacts): Section[] {
  const loss = facts.lossFen > 0 ? `直接经济损失约 ${(facts.lossFen / 100).toFixed(2)} 元。` : "";
  const count = facts.counted ? "已核实" : "估计";
  return [
    ["单位与系统", `${operator}，“工厂到家”微信小程序商城。事件编号 ${facts.incidentNumber}。`],
    ["事件经过", [facts.title, facts.description, ...timesOf(facts)].filter(Boolean).join("\n")],
    ["事件类型与级别", `${facts.kindName}；级别：${severityNames[facts.severity]}。${earlier(facts)}`],
    ["影响", `${count}涉及 ${facts.people} 人；信息种类：${typesIn(facts)}。${loss}`],
    ["原因初步分析", facts.cause ?? PENDING],
    ["已采取的措施及效果", measuresOf(facts, "TAKEN")],
    ["拟采取的措施", measuresOf(facts, "PLANNED")],
    ["告知个人的情况", told(facts)],
    ["线索与现场保护", `${facts.evidence > 0 ? `已固定证据 ${facts.evidence} 件。` : PENDING}${police(facts)}`],
  ];
}

const summary = ({ recoveredAt, lessons }: ReportFacts): Section[] => [
  ["处置结束", recoveredAt ? `${shanghaiTime(recoveredAt)} 恢复正常。` : PENDING],
  ["责任与整改、教训", lessons ?? PENDING],
];

const timesOf = ({ occurredAt, partnerLearnedAt, discoveredAt, confirmedAt }: ReportFacts): string[] =>
  [
    ["发生时间", occurredAt],
    ["受托方获知时间", partnerLearnedAt],
    ["发现时间", discoveredAt],
    ["确认时间", confirmedAt],
  ].flatMap(([name, at]) => (at instanceof Date ? [`${name}：${shanghaiTime(at)}`] : []));

const earlier = ({ earlierSeverities }: ReportFacts): string =>
  earlierSeverities.map(({ at, severity }) => `${shanghaiTime(at)} 曾定为${severityNames[severity]}。`).join("");

const typesIn = ({ dataTypes }: ReportFacts): string => (dataTypes.length > 0 ? dataTypesIn(dataTypes, "zh") : PENDING);

function measuresOf({ measures }: ReportFacts, state: MeasureState): string {
  const lines = measures
    .filter((measure) => measure.state === state)
    .map(({ kind, at, text }) => `${shanghaiTime(at)} ${measureNames[kind]}：${text ?? ""}`);
  return lines.length > 0 ? lines.join("\n") : PENDING;
}

function told({ noNoticeDecided, peopleTold }: ReportFacts): string {
  if (noNoticeDecided) return "所采取措施能够有效避免危害，决定不逐一告知个人（第五十七条第二款），证据存档。";
  return peopleTold ?? "尚未开始逐一告知。";
}

const police = ({ policeTold }: ReportFacts): string => (policeTold ? "已向公安机关报案。" : "");
