/** `make(0)` … `make(count - 1)` */
export const upTo = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** `{name0: …, name1: …}`: values for numbered placeholders. */
export const numbered = (name: string, values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(values.map((value, i) => [name + i, value]));
