import { join } from "node:path";
import { exportAccounts, loadAccounts } from "./kernel/accounts.js";
import type { Clock } from "./kernel/clock.js";
import type { Context } from "./kernel/context.js";
import { type DueItem, DueQueue } from "./kernel/due-queue.js";
import { Faults } from "./kernel/faults.js";
import { Store } from "./kernel/store.js";
import { PostOffice } from "./mail/post-office.js";
import { PayApi } from "./pay/api.js";
import { exportMerchant, loadIdentity } from "./pay/identity.js";
import { SmsApi } from "./sms/api.js";
import { StorageApi } from "./storage/api.js";
import { WxApi } from "./wx/api.js";

export interface WorldOptions {
  clock: Clock;
  /** Folder of the journal and of the merchant's files; none means that nothing is kept. */
  merchantDir?: string;
  appId: string;
  mchId: string;
  probeEvery: number;
}

/** The two WeChat services and those beside them, their users and their memory, without a network. */
export interface World {
  context: Context;
  faults: Faults;
  wx: WxApi;
  pay: PayApi;
  sms: SmsApi;
  storage: StorageApi;
  postOffice: PostOffice;
}

export async function createWorld(options: WorldOptions): Promise<World> {
  const { clock, merchantDir, appId, mchId } = options;
  const store = new Store(merchantDir && join(merchantDir, "sandbox.journal"));
  const identity = await loadIdentity(store, { appId, mchId });
  const accounts = loadAccounts(store);
  if (merchantDir) {
    exportMerchant(merchantDir, identity);
    exportAccounts(merchantDir, accounts);
  }
  const queue = new DueQueue(store.table<DueItem>("due"), clock, () => store.flush());
  const context = { clock, store, identity, accounts, queue };
  const faults = new Faults(store);
  const wx = new WxApi(context, faults);
  const pay = new PayApi(context, wx.users, faults, options.probeEvery);
  const sms = new SmsApi(context, faults);
  const storage = new StorageApi(context, faults);
  const postOffice = new PostOffice(context);
  await pay.certificates.prepare();
  store.flush();
  return { context, faults, wx, pay, sms, storage, postOffice };
}
