import type DataLoader from "dataloader";
import type { BlindIndex } from "./blind-index.js";
import type { Clock } from "./clock.js";
import type { Db } from "./db.js";
import type { Id } from "./id.js";
import type { KeyStore } from "./key-store.js";
import type { Locale } from "./locale.js";
import type { MessageBook } from "./message.js";
import type { NoticeTemplate } from "./notice.js";
import type { Permission, StaffRole } from "./permissions.js";
import type { Card } from "./personal-data.js";
import type { Revealable, RevealField } from "./revealable.js";
import type { Setting } from "./setting.js";

/** Who asks. */
export type Actor =
  | { readonly kind: "ANYONE" }
  | { readonly kind: "SHOPPER"; readonly accountId: Id<"acc">; readonly sessionId: Id<"ses"> }
  | {
      readonly kind: "STAFF";
      readonly staffId: Id<"stf">;
      readonly sessionId: Id<"sts">;
      readonly roles: readonly StaffRole[];
      readonly permissions: ReadonlySet<Permission>;
    }
  | { readonly kind: "SYSTEM"; readonly job: string };

/** The outside world. Each gateway adds its line by declaration merging, so that the kernel knows none of them. */
// biome-ignore lint/suspicious/noEmptyInterface: gateways merge into it
export interface Gateways {}

/** What the process has: made once, shared by all requests. */
export interface World {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: KeyStore;
  readonly blindIndex: BlindIndex;
  readonly gateways: Gateways;
  /** Every room's personal-data card: what the privacy wing reads instead of knocking on the shop's doors. */
  readonly holdings: readonly Card[];
  /** What every room says to people outside, and whom it can reach. */
  readonly messageBook: MessageBook;
  /** Every room's messages to shoppers, by code. */
  readonly notices: ReadonlyMap<string, NoticeTemplate>;
  /** Masked fields that a room can show in clear; `privacy/reveals` decides whether it may. */
  readonly revealables: ReadonlyMap<RevealField, Revealable>;
  readonly settings: Settings;
  /** What staff may change while the mall runs, by key: declared by the rooms that obey. */
  readonly declaredSettings: ReadonlyMap<string, Setting>;
  /** Tells a sleeping worker that outbox rows wait. Best effort: the worker's sweep finds them anyway. */
  readonly wakeWorker: () => void;
}

/** What an operator may set; see `.env.example`. */
export interface Settings {
  readonly mode: "production" | "demo";
  /** Where WeChat Pay reaches us, without a trailing slash. */
  readonly notifyBaseUrl: string;
  readonly mediaBaseUrl: string;
  /** Where private files are read by signed links: an origin that holds no cookie of the portal. */
  readonly filesBaseUrl: string;
  /** Where staff reach the portal, for links in mails; without a trailing slash. */
  readonly portalBaseUrl: string;
  /** Where product pictures lie. */
  readonly mediaDir: string;
  /** The provider's number of each approved text, by `wing/room.event.language`; missing ones go by that name. */
  readonly textTemplateIds: Readonly<Record<string, string>>;
  /** Last word of the path on which delivery reports are taken; none are when it is empty. */
  readonly textReportSecret: string;
  /** Keys the audit chain. */
  readonly auditSecret: Buffer;
  readonly anchorDir: string;
}

/** Everything a use case needs arrives here: who asks, by what right, and the world. */
export interface Ctx extends World {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly requestId: string;
  // biome-ignore lint/suspicious/noExplicitAny: each loader knows its own types
  readonly loaders: Map<string, DataLoader<any, any>>;
  /** Personal fields that staff were shown or refused in this request; written down before the answer leaves. */
  readonly readings: Reading[];
}

/** A personal field met by staff. Policy 5.5. */
export interface Reading {
  /** `Type.field` */
  readonly field: string;
  readonly shows: "VALUE" | "MASK" | "DENIED";
  readonly accountId: Id<"acc"> | null;
  readonly orderId: Id<"ord"> | null;
}

export interface ShopperContext extends Ctx {
  readonly actor: Extract<Actor, { kind: "SHOPPER" }>;
}
export interface StaffContext extends Ctx {
  readonly actor: Extract<Actor, { kind: "STAFF" }>;
}
export interface SystemContext extends Ctx {
  readonly actor: Extract<Actor, { kind: "SYSTEM" }>;
}

export const contextFor = <A extends Actor>(
  world: World,
  actor: A,
  locale: Locale,
  requestId: string,
): Ctx & { actor: A } => ({
  ...world,
  actor,
  locale,
  requestId,
  loaders: new Map(),
  readings: [],
});

/** For work nobody asked for in person: timers, effects, the seed. `job` is what the audit trail names. */
export const systemContext = (world: World, job: string): SystemContext =>
  contextFor(world, { kind: "SYSTEM", job }, "zh", `${job}-${Date.now().toString(36)}`);
