import { fileClock, memoryClock, startSandbox } from "./index.js";

/**
 * The sandbox as a process.
 *
 * - SANDBOX_PORT: loopback port; any free one if absent.
 * - SANDBOX_SMTP_PORT: loopback port for mail; any free one if absent.
 * - SANDBOX_MERCHANT_DIR: the merchant's files and the journal; nothing outlives the process without it.
 * - CLOCK_FILE: offset of the whole system's clock in ms; a clock of its own if absent.
 * - WECHAT_APP_ID, WXPAY_MCH_ID: who the merchant is.
 */
const { SANDBOX_PORT, SANDBOX_SMTP_PORT, SANDBOX_MERCHANT_DIR, CLOCK_FILE, WECHAT_APP_ID, WXPAY_MCH_ID } = process.env;
/** As rare as in the field, as often as a developer needs to meet one. */
const PROBE_EVERY = 20;

const sandbox = await startSandbox({
  port: Number(SANDBOX_PORT ?? 0),
  smtpPort: Number(SANDBOX_SMTP_PORT ?? 0),
  clock: CLOCK_FILE ? fileClock(CLOCK_FILE) : memoryClock(),
  merchantDir: SANDBOX_MERCHANT_DIR || undefined,
  appId: WECHAT_APP_ID || undefined,
  mchId: WXPAY_MCH_ID || undefined,
  probeEvery: PROBE_EVERY,
});
console.log(`WeChat sandbox listens on ${sandbox.url}`);

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => {
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
