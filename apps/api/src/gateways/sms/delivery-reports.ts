import { isObject, textOf } from "../json.js";
import { SmsError } from "./errors.js";

export interface DeliveryReport {
  serialNo: string;
  delivered: boolean;
  /** The carrier's code: DELIVRD, or why not. */
  carrierCode: string;
  /** When the phone or the carrier answered. */
  reportedAt: Date;
}

/** What the provider wants to read; anything else makes it report again. */
export const DELIVERY_REPORT_ACCEPTED = { result: 0, errmsg: "OK" } as const;

/**
 * Reads what the provider posts. Reports carry no signature: the caller must have been reached by its secret path, and
 * a serial number that we never got belongs to nobody. The phone number is left out on purpose.
 * @throws SmsError `PROTOCOL` for anything but an array of whole reports
 */
export function readDeliveryReports(body: Buffer): DeliveryReport[] {
  const reports = parseArray(body.toString("utf8"))?.map(readReport);
  if (reports === undefined || reports.includes(undefined)) throw new SmsError("PROTOCOL");
  return reports as DeliveryReport[];
}

function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readReport(report: unknown): DeliveryReport | undefined {
  if (!isObject(report)) return undefined;
  const serialNo = textOf(report.sid);
  const carrierCode = textOf(report.errmsg);
  const reportedAt = shanghaiTime(report.user_receive_time);
  const status = report.report_status;
  if (!serialNo || !carrierCode || !reportedAt || (status !== "SUCCESS" && status !== "FAIL")) return undefined;
  return { serialNo, delivered: status === "SUCCESS", carrierCode, reportedAt };
}

/** "2026-11-22 16:00:05" of Asia/Shanghai. */
function shanghaiTime(value: unknown): Date | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(String(value)) ?? [];
  const moment = new Date(`${day}T${time}+08:00`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
