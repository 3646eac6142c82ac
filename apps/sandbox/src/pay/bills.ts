import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { hourOf, monthsBefore, startOfDay, toDay } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import { randomHex } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import { writeBill } from "./bill-file.js";
import { type BillType, rowsOfDay } from "./bill-rows.js";
import type { Orders } from "./orders.js";
import type { Refunds } from "./refunds.js";
import { refuse, refuseParameter } from "./refusal.js";

const READY_AT_HOUR = 10;
const KEPT_MONTHS = 3;
const DOWNLOAD_WITHIN_MS = 5 * 60_000;

export interface BillRequest {
  /** Day of Beijing, "2026-11-22". */
  day: string;
  type: BillType;
  packed: boolean;
}

interface Ticket extends BillRequest {
  token: string;
  expiresAt: number;
}

/** Trade bills, made from the ledger of past days. */
export class Bills {
  readonly #tickets: Table<Ticket>;

  constructor(
    private readonly context: Context,
    private readonly orders: Orders,
    private readonly refunds: Refunds,
  ) {
    this.#tickets = context.store.table<Ticket>("billTickets");
  }

  /** @returns the hash of the unpacked file, and the token to download it within 5 minutes. */
  prepare(request: BillRequest): { hash: string; token: string } {
    this.#checkDay(request.day);
    const text = this.#write(request);
    if (text === undefined) refuse(400, "NO_STATEMENT_EXIST", "账单文件不存在，请检查当前商户号在指定日期内是否有交易");
    const token = randomHex(64);
    this.#forgetOld();
    this.#tickets.put(token, { ...request, token, expiresAt: this.context.clock.now() + DOWNLOAD_WITHIN_MS });
    return { hash: createHash("sha1").update(text).digest("hex"), token };
  }

  download(token: string): Buffer {
    const ticket = this.#tickets.get(token);
    if (!ticket || ticket.expiresAt < this.context.clock.now())
      refuse(400, "INVALID_REQUEST", "账单下载链接无效或已过期");
    const text = this.#write(ticket) ?? "";
    return ticket.packed ? gzipSync(text) : Buffer.from(text);
  }

  #checkDay(day: string): void {
    const now = this.context.clock.now();
    const today = toDay(now);
    if (Number.isNaN(startOfDay(day)))
      refuseParameter({ field: "bill_date", value: day, issue: "is not a day", location: "query" });
    if (day >= today || day < monthsBefore(today, KEPT_MONTHS))
      refuse(400, "INVALID_REQUEST", "账单日期须在三个月以内，且不能为当天");
    const yesterday = toDay(startOfDay(today) - 1);
    if (day === yesterday && hourOf(now) < READY_AT_HOUR) refuse(400, "STATEMENT_CREATING", "账单生成中，请稍后再试");
  }

  #write({ day, type }: BillRequest): string | undefined {
    const rows = rowsOfDay(day, type, this.orders.all(), this.refunds.all());
    return rows.length === 0 ? undefined : writeBill(rows, type, this.context.identity);
  }

  #forgetOld(): void {
    const now = this.context.clock.now();
    for (const { token, expiresAt } of this.#tickets.values()) if (expiresAt < now) this.#tickets.delete(token);
  }
}
