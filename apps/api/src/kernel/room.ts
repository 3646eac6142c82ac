import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Ctx, SystemContext, World } from "./context.js";
import type { Id } from "./id.js";
import type { MessageTemplate, RecipientResolver } from "./message.js";
import type { NoticeTemplate } from "./notice.js";
import type { Card } from "./personal-data.js";
import type { Revealable } from "./revealable.js";
import type { Setting } from "./setting.js";

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

/** A run of long work, which goes on where the one before it stood. */
export interface JobRun {
  readonly id: Id<"job">;
  /** How far earlier runs came; 0 at the first. */
  readonly done: number;
  /** Where they stood, in the work's own words; null at the first. Ids and codes only, at most 200 characters. */
  readonly position: string | null;
  /**
   * Writes down how far the work is, at least once a minute: a run that is silent for longer is given to another
   * worker. Throws when somebody cancelled it or another worker has it; let that pass.
   */
  step(progress: { done: number; total?: number; position?: string }): Promise<void>;
}

/** Long work that was promised with a deed, such as an export. It may run twice up to its last step: make it idempotent. */
export type Job = (ctx: SystemContext, payload: EffectPayload, run: JobRun) => Promise<void>;

/** What the composition root needs to know of a room. Other rooms see only its door, `index.ts`. */
export interface Room {
  readonly name: `${"platform" | "shop" | "care" | "privacy"}/${string}`;
  readonly card: Card;
  // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes
  readonly resolvers?: readonly Function[];
  readonly effects?: Readonly<Record<string, Effect>>;
  readonly sweeps?: readonly Sweep[];
  /** By kind, `wing/room.work`. Started through `#platform/jobs`. */
  readonly jobs?: Readonly<Record<string, Job>>;
  /** Text messages and mails the room sends, see `#platform/messages`. */
  // biome-ignore lint/suspicious/noExplicitAny: each template knows its own parameters
  readonly messages?: readonly MessageTemplate<any>[];
  /** Whom the room can reach: `wing/room.what` → how to find the address behind an id. */
  readonly recipients?: Readonly<Record<string, RecipientResolver>>;
  /** What staff may change about the room while it runs, see `#platform/settings`. */
  readonly settings?: readonly Setting[];
  /** What the room tells shoppers, see `#platform/notifications`. */
  // biome-ignore lint/suspicious/noExplicitAny: each template knows its own parameters
  readonly notices?: readonly NoticeTemplate<any>[];
  /** Masked fields of the room that staff may ask for in clear. */
  readonly reveals?: readonly Revealable[];
  /** HTTP routes that are no GraphQL, such as a payment notification. `contextOf` tells who asks, by the token. */
  readonly routes?: (app: FastifyInstance, world: World, contextOf: (request: FastifyRequest) => Promise<Ctx>) => void;
}
