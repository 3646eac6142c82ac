import { createServer } from "node:http";
import { createPool, type RowDataPacket } from "mysql2/promise";

/**
 * The floor: what the same rows and fields cost with nothing around them. node:http, prepared statements, no GraphQL,
 * no rights, no languages. Started as a process of its own; prints its port and pid.
 */
const pool = createPool({ uri: process.env.DATABASE_URL!, connectionLimit: 20, timezone: "Z", rowsAsArray: true });
const media = process.env.MEDIA_BASE_URL!;

const LIST = `SELECT p.id, p.title, p.cover, p.min_price_fen, p.sales_count FROM category_listings l
  JOIN products p ON p.id = l.product_id AND p.status = 'ON_SALE'
  WHERE l.category_id = ? ORDER BY l.min_price_fen, l.product_id LIMIT 21`;
const SEARCH = `SELECT p.id, p.title, p.cover, p.min_price_fen, p.sales_count FROM search_terms t
  JOIN products p ON p.id = t.product_id AND p.status = 'ON_SALE'
  WHERE t.term = ? ORDER BY p.min_price_fen, p.id LIMIT 21`;
const DETAIL = `SELECT p.id, p.title, p.description, p.cover, p.more_pictures, p.min_price_fen, p.sales_count, s.id, s.spec, s.price_fen, k.available
  FROM products p JOIN skus s ON s.product_id = p.id LEFT JOIN sku_stock k ON k.sku_id = s.id
  WHERE p.id = ? ORDER BY s.position`;
const HISTORY = `SELECT o.id, o.order_number, o.status, o.payable_fen, o.created_at, l.title, l.spec, l.quantity, l.unit_price_fen
  FROM (SELECT * FROM orders WHERE account_id = ? ORDER BY created_at DESC, id DESC LIMIT 10) o
  JOIN order_lines l ON l.order_id = o.id ORDER BY o.created_at DESC, o.id DESC, l.line_no`;

const hex = (value: Buffer) => value.toString("hex");
// biome-ignore lint/suspicious/noExplicitAny: rows by position
type Cells = any[];

async function rowsOf(statement: string, value: unknown): Promise<Cells[]> {
  const [rows] = await pool.execute<RowDataPacket[][]>(statement, [value as never]);
  return rows as unknown as Cells[];
}

const card = ([id, title, cover, minPriceFen, salesCount]: Cells) => ({
  id: hex(id),
  title,
  coverUrl: `${media}/${cover}`,
  minPriceFen,
  salesCount,
});

const answers: Record<string, (argument: string) => Promise<unknown>> = {
  list: async (category) => (await rowsOf(LIST, Buffer.from(category, "hex"))).slice(0, 20).map(card),
  search: async (term) => (await rowsOf(SEARCH, term)).slice(0, 20).map(card),
  detail: async (id) => {
    const rows = await rowsOf(DETAIL, Buffer.from(id, "hex"));
    const [first] = rows;
    return {
      ...card([first![0], first![1], first![3], first![5], first![6]]),
      description: first![2],
      pictures: first![4],
      skus: rows.map((row) => ({ id: hex(row[7]), spec: row[8], priceFen: row[9], available: row[10] })),
    };
  },
  history: async (account) => {
    const orders = new Map<string, { lines: unknown[] }>();
    for (const [id, orderNumber, status, payableFen, createdAt, title, spec, quantity, unitPriceFen] of await rowsOf(
      HISTORY,
      Buffer.from(account, "hex"),
    )) {
      const key = hex(id);
      const order =
        orders.get(key) ??
        Object.assign({ lines: [] as unknown[] }, { id: key, orderNumber, status, payableFen, createdAt });
      order.lines.push({ title, spec, quantity, unitPriceFen });
      orders.set(key, order);
    }
    return [...orders.values()];
  },
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url!, "http://floor");
  const body = JSON.stringify(await answers[pathname.slice(1)]!(searchParams.get("q")!));
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") process.stdout.write(`${address.port} ${process.pid}\n`);
});
