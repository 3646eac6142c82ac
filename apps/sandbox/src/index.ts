import type { AddressInfo } from "node:net";
import type { Accounts } from "./kernel/accounts.js";
import { type Clock, memoryClock } from "./kernel/clock.js";
import { startMailServer } from "./mail/server.js";
import type { Identity } from "./pay/identity.js";
import { createServer } from "./server.js";
import { createWorld, type World } from "./world.js";

export type { Accounts } from "./kernel/accounts.js";
export { type Clock, fileClock, memoryClock, type SteerableClock } from "./kernel/clock.js";
export type { Fault, FaultKind, FaultOrder } from "./kernel/faults.js";
export type { PayAttempt, PayOutcome, PayResult } from "./pay/payments.js";
export type { World } from "./world.js";

export interface SandboxOptions {
  /** Default: real time, steerable through `POST /__sandbox/clock`. */
  clock?: Clock;
  /** Loopback port; default any free one. */
  port?: number;
  /** Loopback port for mail; default any free one. */
  smtpPort?: number;
  /** Where the merchant's files and the journal are kept; default nowhere. */
  merchantDir?: string;
  appId?: string;
  mchId?: string;
  /** How often due things are looked for, in ms of real time; 0 leaves that to `tick()`. Default 200. */
  tickMs?: number;
  /** Every so many notifications begin with a wrong signature; default 0, never. */
  probeEvery?: number;
}

/** What a backend has to know to be this merchant, and to recognize WeChat Pay. */
export interface Merchant
  extends Pick<
    Identity,
    "mchId" | "appId" | "appSecret" | "serial" | "privateKeyPem" | "apiV3Key" | "publicKeyId" | "publicKeyPem"
  > {
  /** The certificate that signs now. */
  platformSerial: string;
  platformCertPem: string;
}

export interface Sandbox {
  /** "http://127.0.0.1:…", the base of both services. */
  url: string;
  /** Where mail is taken, on 127.0.0.1 and without TLS. */
  smtpPort: number;
  clock: Clock;
  merchant: Merchant;
  /** The same for text messages, object storage and mail. */
  accounts: Accounts;
  /** Everything behind the doors, for tests: users, codes, orders, notifications, faults. */
  world: World;
  /** Does whatever is due on the clock, notifications included, and waits for it. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the double of WeChat, WeChat Pay and the services beside them on loopback. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { clock = memoryClock(), port = 0, smtpPort = 0, tickMs = 200, probeEvery = 0 } = options;
  const { merchantDir, appId = "wx7f3c0a9d5e21b846", mchId = "1900012345" } = options;
  const world = await createWorld({ clock, merchantDir, appId, mchId, probeEvery });
  const server = createServer(world);
  await server.listen({ host: "127.0.0.1", port });
  const mail = await startMailServer(world.context.accounts.mail, world.postOffice, smtpPort);
  const tick = () => world.context.queue.runDue();
  const ticker = tickMs > 0 ? setInterval(() => void tick(), tickMs) : undefined;
  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    smtpPort: mail.port,
    clock,
    merchant: describeMerchant(world),
    accounts: world.context.accounts,
    world,
    tick,
    close: async () => {
      clearInterval(ticker);
      await Promise.all([server.close(), mail.close()]);
      world.context.store.close();
    },
  };
}

function describeMerchant({ context, pay }: World): Merchant {
  const { openidSeed: _, wechatPayPrivateKeyPem: __, merchantPublicKeyPem: ___, ...known } = context.identity;
  return {
    ...known,
    get platformSerial() {
      return pay.certificates.current().serial;
    },
    get platformCertPem() {
      return pay.certificates.current().certPem;
    },
  };
}
