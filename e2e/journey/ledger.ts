import { createPool, type RowDataPacket } from "mysql2/promise";
import { type Patience, persist, Unreachable } from "../client/patience.js";

/** What the database itself says about an order, read past the API: an independent witness. */
export interface BookedOrder {
  status: string;
  payments: { amountFen: number; use: string }[];
  refunds: { amountFen: number; status: string }[];
  /** Each stock movement as `KIND quantity`, in the order in which they were written. */
  movements: string[];
}

export interface Ledger {
  orderByNumber(orderNumber: string): Promise<BookedOrder>;
  /** SKUs whose running totals are not what their movements add up to. */
  stockDrift(): Promise<number>;
  /** Orders with more than one payment that counts, or with more refunded than paid. */
  doubledMoney(): Promise<number>;
  /** Effects that are still to be delivered, and those given up. */
  outbox(): Promise<{ waiting: number; dead: number }>;
  unsealedAuditEntries(): Promise<number>;
  close(): Promise<void>;
}

export function openLedger(databaseUrl: string, patience: Patience): Ledger {
  const pool = createPool({ uri: databaseUrl, connectionLimit: 2 });

  const select = <T>(sql: string, values: string[] = []): Promise<T[]> =>
    persist(patience, async () => {
      try {
        return (await pool.query<(RowDataPacket & T)[]>(sql, values))[0];
      } catch (error) {
        if ((error as { fatal?: boolean }).fatal || !(error as { sqlState?: string }).sqlState)
          throw new Unreachable("the database is away", { cause: error });
        throw error;
      }
    });
  const count = async (sql: string) => Number((await select<{ n: number }>(sql))[0]!.n);

  return {
    async orderByNumber(orderNumber) {
      const of = (table: string, columns: string) =>
        `select ${columns} from ${table} where order_id = (select id from orders where order_number = ?) order by id`;
      const [order] = await select<{ status: string }>("select status from orders where order_number = ?", [
        orderNumber,
      ]);
      const movements = await select<{ movement: string }>(
        of("stock_movements", "concat(kind, ' ', quantity) as movement"),
        [orderNumber],
      );
      return {
        status: order?.status ?? "MISSING",
        payments: await select(of("payments", "amount_fen as amountFen, used_as as `use`"), [orderNumber]),
        refunds: await select(of("refunds", "amount_fen as amountFen, status"), [orderNumber]),
        movements: movements.map(({ movement }) => movement),
      };
    },
    stockDrift: () => count(STOCK_DRIFT),
    doubledMoney: () => count(DOUBLED_MONEY),
    async outbox() {
      return {
        waiting: await count("select count(*) as n from outbox_messages where due_at is not null"),
        dead: await count("select count(*) as n from outbox_messages where dead_at is not null"),
      };
    },
    unsealedAuditEntries: () => count("select count(*) as n from audit_unsealed"),
    close: () => pool.end(),
  };
}

/** The movements' signs once more, written down here on purpose: taken from the API's table they could not disagree. */
const STOCK_DRIFT = `
  select count(*) as n from sku_stock s left join (
    select sku_id,
      sum(quantity * case when kind in ('RECEIVE','RELEASE','RETURN_UNSHIPPED','RETURN_SELLABLE') then 1
                          when kind = 'RESERVE' then -1 else 0 end) as available,
      sum(quantity * case kind when 'RESERVE' then 1 when 'RELEASE' then -1 when 'COMMIT' then -1 else 0 end) as reserved,
      sum(quantity * case kind when 'COMMIT' then 1 when 'SHIP' then -1 when 'RETURN_UNSHIPPED' then -1 else 0 end) as committed,
      sum(quantity * case when kind = 'COMMIT' then 1 when kind like 'RETURN%' then -1 else 0 end) as sold
    from stock_movements group by sku_id
  ) m on m.sku_id = s.sku_id
  where s.available <> coalesce(m.available, 0) or s.reserved <> coalesce(m.reserved, 0)
     or s.committed <> coalesce(m.committed, 0) or s.sold <> coalesce(m.sold, 0)`;

const DOUBLED_MONEY = `
  select count(*) as n from orders o
  where (select count(*) from payments p where p.order_id = o.id and p.used_as = 'APPLIED') > 1
     or (select coalesce(sum(r.amount_fen), 0) from refunds r where r.order_id = o.id and r.status <> 'CLOSED')
      > (select coalesce(sum(p.amount_fen), 0) from payments p where p.order_id = o.id)`;
