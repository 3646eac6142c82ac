import { addWorkingDays, type WorkingCalendar } from "@factory-to-home/working-days";
import { after, DAY, HOUR } from "#kernel/clock";
import type { Text } from "#kernel/locale";
import type { Fen } from "#kernel/money";
import type { IncidentClockKind, IncidentSeverity } from "./status.js";

/** Lowest first. */
export const severities = ["GENERAL", "LARGER", "MAJOR", "ESPECIALLY_MAJOR"] as const satisfies IncidentSeverity[];

/** 网络安全事件分级指南: "以上" includes the number. Loss in fen. */
const floors: readonly { severity: IncidentSeverity; people: number; lossFen: Fen }[] = [
  { severity: "ESPECIALLY_MAJOR", people: 100_000_000, lossFen: 100_000_000_00 },
  { severity: "MAJOR", people: 10_000_000, lossFen: 20_000_000_00 },
  { severity: "LARGER", people: 1_000_000, lossFen: 5_000_000_00 },
];

export interface Extent {
  /** People whose information got out: counted, or estimated while nobody has counted. */
  people: number;
  /** Direct loss. */
  lossFen: Fen;
}

/** The least that the law calls it. People may call it more, never less. */
export const severityFloor = ({ people, lossFen }: Extent): IncidentSeverity =>
  floors.find((floor) => people >= floor.people || lossFen >= floor.lossFen)?.severity ?? "GENERAL";

export const isAtLeast = (severity: IncidentSeverity, least: IncidentSeverity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);

export const higherOf = (a: IncidentSeverity, b: IncidentSeverity): IncidentSeverity => (isAtLeast(a, b) ? a : b);

/** LAW: an instrument names the number. OURS: it says "at once", and this is how we read it. */
export type ClockBasis = "LAW" | "OURS";

interface ClockRule {
  /** Natural time, nights and holidays included; the review alone counts working days. */
  limit: { ms: number } | { workingDays: number };
  basis: ClockBasis;
  source: Text;
}

export const clockRules: Readonly<Record<IncidentClockKind, ClockRule>> = {
  TRIAGE: {
    limit: { ms: HOUR },
    basis: "OURS",
    source: { zh: "内部要求：一小时内初步研判", en: "Our own rule: judged within one hour" },
  },
  REPORT_LARGER: {
    limit: { ms: 4 * HOUR },
    basis: "LAW",
    source: { zh: "《国家网络安全事件报告管理办法》第四条", en: "Measures on reporting incidents, Art. 4" },
  },
  REPORT_FIRST: {
    limit: { ms: 8 * HOUR },
    basis: "OURS",
    source: { zh: "《个人信息保护法》第五十七条“立即”", en: "PIPL Art. 57, “at once”" },
  },
  IN_APP_NOTICE: {
    limit: { ms: 12 * HOUR },
    basis: "OURS",
    source: { zh: "《个人信息保护法》第五十七条“立即”", en: "PIPL Art. 57, “at once”" },
  },
  PEOPLE_FIRST_WAVE: {
    limit: { ms: 24 * HOUR },
    basis: "OURS",
    source: { zh: "《个人信息保护法》第五十七条“立即”", en: "PIPL Art. 57, “at once”" },
  },
  PEOPLE_DONE: {
    limit: { ms: 72 * HOUR },
    basis: "OURS",
    source: { zh: "《个人信息保护法》第五十七条“立即”", en: "PIPL Art. 57, “at once”" },
  },
  SUPPLEMENT: {
    limit: { ms: 24 * HOUR },
    basis: "OURS",
    source: { zh: "处置期间至少每日补报一次", en: "At least daily while it is being handled" },
  },
  SUMMARY_REPORT: {
    limit: { ms: 30 * DAY },
    basis: "LAW",
    source: { zh: "《国家网络安全事件报告管理办法》第八条", en: "Measures on reporting incidents, Art. 8" },
  },
  INTERNAL_REVIEW: {
    limit: { workingDays: 10 },
    basis: "OURS",
    source: { zh: "内部要求：恢复后十个工作日内复盘", en: "Our own rule: ten working days after recovery" },
  },
};

/** When a clock that starts at `from` runs out. */
export function clockEnd(kind: IncidentClockKind, from: Date, calendar: WorkingCalendar): Date {
  const { limit } = clockRules[kind];
  return "ms" in limit ? after(from, limit.ms) : addWorkingDays(from, limit.workingDays, calendar).dueAt;
}

/** Clocks of telling people: they stand still while a decision not to tell them holds. */
export const peopleClocks = [
  "IN_APP_NOTICE",
  "PEOPLE_FIRST_WAVE",
  "PEOPLE_DONE",
] as const satisfies IncidentClockKind[];
