import type { FastifyInstance } from "fastify";
import type { SystemContext, World } from "./context.js";
import type { Card } from "./personal-data.js";

/** Ids and codes only: a payload is stored, logged and retried, so it never carries personal data. */
export type EffectPayload = Readonly<Record<string, string | number>>;

/** Work on the world outside, started by a committed outbox row. It may run twice: make it idempotent. */
export type Effect = (ctx: SystemContext, payload: EffectPayload) => Promise<void>;

/** Work that time starts. Every timer is a column; a sweep looks for rows whose time has come. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  run(ctx: SystemContext): Promise<unknown>;
}

/** What the composition root needs to know of a room. Other rooms see only its door, `index.ts`. */
export interface Room {
  readonly name: `${"platform" | "shop" | "care" | "privacy"}/${string}`;
  readonly card: Card;
  // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes
  readonly resolvers?: readonly Function[];
  readonly effects?: Readonly<Record<string, Effect>>;
  readonly sweeps?: readonly Sweep[];
  /** HTTP routes that are no GraphQL, such as a payment notification. */
  readonly routes?: (app: FastifyInstance, world: World) => void;
}
