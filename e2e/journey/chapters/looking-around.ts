import assert from "node:assert/strict";
import { refusedWith } from "../expect.js";
import type { JourneyWorld } from "../world.js";

/** Nobody is signed in: the policy first, then the goods. Policy, introduction; 2.2.1-4. */
export async function lookAround({ steps, shopper }: JourneyWorld) {
  steps.chapter("Somebody opens the mini program");

  const policy = await steps.step("reads the privacy policy: nine chapters, numbered clauses", async () => {
    const read = await shopper.readPolicy();
    assert.equal(read.chapters.length, 9);
    assert.ok(read.chapters.every(({ clauses }) => clauses.length > 0));
    assert.match(read.textHash, /^[0-9a-f]{64}$/);
    return read;
  });

  await steps.step("sees categories, and the goods of one of them page by page", async () => {
    const categories = await shopper.categories();
    const filter = { categoryId: categories[0]!.id };
    const first = await shopper.browse({ filter, sort: "PRICE_ASC", first: 3 });
    const second = await shopper.browse({ filter, sort: "PRICE_ASC", first: 3, after: first.pageInfo.endCursor! });
    const prices = [...first.nodes, ...second.nodes].map(({ minPriceFen }) => minPriceFen);
    assert.deepEqual(
      prices,
      prices.toSorted((a, b) => a - b),
    );
    assert.equal(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size, prices.length);
  });

  const product = await steps.step(
    "opens the details of something cheap that may go back within seven days",
    async () => {
      const { nodes } = await shopper.browse({ sort: "PRICE_ASC", first: 50 });
      for (const { id } of nodes) {
        const opened = await shopper.open(id);
        const isPlentiful = opened?.skus.some(({ onSale, available }) => onSale && available >= PIECES_NEEDED);
        if (opened?.noReasonReturn === "YES" && isPlentiful) return opened;
      }
      throw new Error("the demo world has no such goods");
    },
  );

  await steps.step("finds it by a Chinese word out of its title", async () => {
    const [word] = product.title.match(/\p{Script=Han}{2,4}/u) ?? [];
    assert.ok(word, product.title);
    const { nodes } = await shopper.search(word);
    assert.ok(nodes.length > 0 && nodes.every(({ title }) => title.includes(word)), word);
  });

  await steps.step("cannot sign in without agreeing to the policy", () =>
    refusedWith("POLICY_AGREEMENT_REQUIRED", () => shopper.signInWithoutAgreeing()),
  );

  const other = await steps.step("and something else that is on the shelf", async () => {
    const { nodes } = await shopper.browse({ sort: "PRICE_ASC", first: 50 });
    for (const { id } of nodes) {
      const opened = id === product.id ? undefined : await shopper.open(id);
      const found = opened?.skus.find(({ onSale, available }) => onSale && available >= PIECES_NEEDED);
      if (opened?.noReasonReturn === "YES" && found) return found;
    }
    throw new Error("the demo world has no second one");
  });

  const sku = product.skus.find(({ onSale, available }) => onSale && available >= PIECES_NEEDED)!;
  return { policy, product, sku, other };
}

/** One journey with a few purchases more while processes are being killed. */
const PIECES_NEEDED = 20;
