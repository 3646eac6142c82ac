/** Reads a value or throws a Misfit that says where and why it does not fit. `at` is a JSON pointer. */
export type Field<T> = (value: unknown, at: string) => T;

export class Misfit extends Error {
  constructor(
    readonly at: string,
    readonly value: unknown,
    readonly issue: string,
  ) {
    super(issue);
  }
}

interface TextRule {
  min?: number;
  /** Longest text in characters. */
  max?: number;
  /** Longest text in UTF-8 bytes. */
  maxBytes?: number;
  pattern?: RegExp;
}

export function text({ min = 1, max, maxBytes, pattern }: TextRule): Field<string> {
  return (value, at) => {
    if (typeof value !== "string") throw new Misfit(at, value, "must be a string");
    const length = [...value].length;
    if (length < min) throw new Misfit(at, value, `must have at least ${min} characters`);
    if (max !== undefined && length > max) throw new Misfit(at, value, `must have at most ${max} characters`);
    if (maxBytes !== undefined && Buffer.byteLength(value) > maxBytes)
      throw new Misfit(at, value, `must have at most ${maxBytes} bytes`);
    if (pattern && !pattern.test(value)) throw new Misfit(at, value, "has a wrong form");
    return value;
  };
}

export function integer(min: number): Field<number> {
  return (value, at) => {
    if (!Number.isSafeInteger(value)) throw new Misfit(at, value, "must be an integer");
    if ((value as number) < min) throw new Misfit(at, value, `must be at least ${min}`);
    return value as number;
  };
}

export const flag: Field<boolean> = (value, at) => {
  if (typeof value !== "boolean") throw new Misfit(at, value, "must be true or false");
  return value;
};

export function oneOf<T extends string>(...values: T[]): Field<T> {
  return (value, at) => {
    if (!values.includes(value as T)) throw new Misfit(at, value, `must be ${values.join(" or ")}`);
    return value as T;
  };
}

export function list<T>(item: Field<T>): Field<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Misfit(at, value, "must be a list");
    return value.map((one, index) => item(one, `${at}/${index}`));
  };
}

/** RFC 3339 with seconds and offset, as ms since the epoch. */
export const moment: Field<number> = (value, at) => {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(String(value))
    ? Date.parse(String(value))
    : NaN;
  if (typeof value !== "string" || Number.isNaN(ms)) throw new Misfit(at, value, "must be an RFC 3339 time");
  return ms;
};

type Fields = Record<string, Field<unknown>>;
type Read<F extends Fields> = { [K in keyof F]: ReturnType<F[K]> };

/** An object with these fields and no others; null is not the same as absent. */
export function record<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): Field<Read<R> & Partial<Read<O>>> {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Misfit(at, value, "must be an object");
    const given = value as Record<string, unknown>;
    for (const name of Object.keys(given))
      if (!Object.hasOwn(required, name) && !Object.hasOwn(optional, name))
        throw new Misfit(`${at}/${name}`, given[name], "unknown parameter");
    for (const name of Object.keys(required))
      if (given[name] === undefined) throw new Misfit(`${at}/${name}`, "", "is required");
    const read = Object.entries(given).map(([name, one]) => [
      name,
      (required[name] ?? optional[name])!(one, `${at}/${name}`),
    ]);
    return Object.fromEntries(read);
  };
}

/** Numbers that merchants give to orders and refunds. */
export const outTradeNo = text({ min: 6, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ });
export const outRefundNo = text({ max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ });

/** Public https without query; plain http only to this machine, which is the sandbox's one liberty. */
export const notifyUrl: Field<string> = (value, at) => {
  const url = text({ min: 8, max: 255 })(value, at);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const here = parsed?.protocol === "http:" && ["localhost", "127.0.0.1"].includes(parsed.hostname);
  if (parsed?.protocol !== "https:" && !here) throw new Misfit(at, url, "must be an https address");
  if (url.includes("?") || url.includes("#")) throw new Misfit(at, url, "must not carry a query");
  return url;
};
