/** A state machine as data: each state, and the states one step away. Terminal states have none. */
export type Transitions<S extends string> = { readonly [state in S]: readonly S[] };

export const canMove = <S extends string>(table: Transitions<S>, from: S, to: S): boolean => table[from].includes(to);

/** States from which a step to `to` exists: what a compare-and-set names in its WHERE. */
export const sourcesOf = <S extends string>(table: Transitions<S>, to: S): S[] =>
  (Object.keys(table) as S[]).filter((from) => table[from].includes(to));

export const isTerminal = <S extends string>(table: Transitions<S>, state: S): boolean => table[state].length === 0;

/** Walks the graph from `initial`: what cannot be reached is a slip of the pen, and so is a dead end nobody declared. */
export function examine<S extends string>(table: Transitions<S>, initial: S) {
  const reached = new Set<S>([initial]);
  for (const state of reached) for (const next of table[state]) reached.add(next);
  const states = Object.keys(table) as S[];
  return {
    unreachable: states.filter((state) => !reached.has(state)),
    terminal: states.filter((state) => isTerminal(table, state)),
  };
}
