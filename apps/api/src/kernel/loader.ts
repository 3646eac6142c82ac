import DataLoader from "dataloader";
import type { Ctx } from "./context.js";

/** A loader per request and room relation: a list of n rows asks once. Made on first use, gone with the request. */
export function loader<K, V>(name: string, load: (ctx: Ctx, keys: readonly K[]) => Promise<Map<K, V>>) {
  return (ctx: Ctx): DataLoader<K, V | undefined> => {
    const existing = ctx.loaders.get(name);
    if (existing) return existing as DataLoader<K, V | undefined>;
    const made = new DataLoader<K, V | undefined>(async (keys) => {
      const found = await load(ctx, keys);
      return keys.map((key) => found.get(key));
    });
    ctx.loaders.set(name, made);
    return made;
  };
}
