import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { patienceOf } from "../client/patience.js";
import { openLedger } from "../journey/ledger.js";
import { type Buyer, purchase, untilPaid, welcomeBuyers } from "./buyers.js";
import { asker } from "./workloads.js";

/** 64 buyers want one piece each, again and again, until nobody gets one any more. `[run 4]` in full size. */
const BUYERS = 64;
const PIECES = 500;
const TITLE = "限量";

const env = (name: string) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this with pnpm bench hot`);
  return value;
};
const apiUrl = `http://127.0.0.1:${env("API_PORT")}`;
const ask = asker(apiUrl);
const ground = { apiUrl, sandboxUrl: `http://127.0.0.1:${env("SANDBOX_PORT")}`, floorUrl: "", buyers: BUYERS };

const found = await ask("query ($keyword: String!) { products(filter: { keyword: $keyword }) { nodes { id } } }", {
  keyword: TITLE,
});
const product = await ask("query ($id: ID!) { product(id: $id) { skus { id } } }", { id: found.products.nodes[0].id });
const skuId: string = product.product.skus[0].id;
const buyers = await welcomeBuyers(ground);

const started = performance.now();
const sold: { buyer: Buyer; orderId: string }[] = [];
const refusals: string[] = [];
await Promise.all(buyers.map(buyUntilGone));
await untilPaid(ask, sold);
const seconds = (performance.now() - started) / 1000;

const ledger = openLedger(env("DATABASE_URL"), patienceOf(0));
const drift = await ledger.stockDrift();
const doubled = await ledger.doubledMoney();
await ledger.close();

const kinds = [...new Set(refusals)].join(", ");
const lines = [
  `${sold.length} sold and paid of ${PIECES}, ${refusals.length} refused (${kinds})`,
  `${(sold.length / seconds).toFixed(1)} purchases per second`,
  `stock ledger: ${drift} SKUs that do not add up; ${doubled} orders with doubled money`,
];
console.log(lines.join("\n"));
if (process.argv.includes("full")) keep(lines);
const clean = sold.length === PIECES && drift === 0 && doubled === 0 && kinds === "OUT_OF_STOCK";
process.exit(clean ? 0 : 1);

async function buyUntilGone(buyer: Buyer): Promise<void> {
  for (;;) {
    try {
      sold.push({ buyer, orderId: await purchase(buyer, ask, skuId) });
    } catch (error) {
      refusals.push(error instanceof Error ? error.message.replace("refused: ", "") : "UNKNOWN");
      return;
    }
  }
}

function keep(text: string[]): void {
  const folder = resolve(import.meta.dirname, "../../docs/bench");
  mkdirSync(folder, { recursive: true });
  const head =
    "# Hot item: 64 buyers, 500 pieces\n\n`pnpm bench hot --scale full`. Every buyer orders and pays one piece after the other until refused.";
  writeFileSync(join(folder, "hot.md"), `${head}\n\n${text.map((line) => `- ${line}`).join("\n")}\n`);
}
