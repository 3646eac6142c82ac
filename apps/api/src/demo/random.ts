/** mulberry32: the same demo world on every machine. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    /** 0 ≤ n < 1 */
    next,
    below,
    /** Both ends included. */
    between: (least: number, most: number) => least + below(most - least + 1),
    pick: <T>(items: readonly T[]): T => items[below(items.length)]!,
    /** All of them, in another order. */
    shuffle: <T>(items: readonly T[]): T[] => {
      const mixed = [...items];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
      }
      return mixed;
    },
  };
}

export type Random = ReturnType<typeof seededRandom>;
