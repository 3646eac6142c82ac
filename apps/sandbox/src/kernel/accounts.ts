import { writePrivateFiles } from "./private-files.js";
import { randomAlphanumeric, randomDigits } from "./random.js";
import type { Store } from "./store.js";

/** What the merchant's backend needs to use the services beside WeChat. Made once, then kept. */
export interface Accounts {
  sms: { secretId: string; secretKey: string; sdkAppId: string; signName: string };
  storage: { accessKey: string; secretKey: string; region: string; bucket: string };
  mail: { user: string; password: string };
}

export function loadAccounts(store: Store): Accounts {
  const table = store.table<Accounts>("accounts");
  return table.get("merchant") ?? table.put("merchant", makeAccounts());
}

function makeAccounts(): Accounts {
  return {
    sms: {
      secretId: `AKID${randomAlphanumeric(32)}`,
      secretKey: randomAlphanumeric(32),
      sdkAppId: `14${randomDigits(8)}`,
      signName: "工厂到家",
    },
    storage: {
      accessKey: randomAlphanumeric(20).toUpperCase(),
      secretKey: randomAlphanumeric(40),
      region: "us-east-1",
      bucket: "mall-uploads",
    },
    mail: { user: "mall@sandbox.test", password: randomAlphanumeric(16) },
  };
}

/** Writes them where the backend reads them. */
export function exportAccounts(folder: string, { sms, storage, mail }: Accounts): void {
  writePrivateFiles(folder, {
    sms_secret_id: sms.secretId,
    sms_secret_key: sms.secretKey,
    sms_sdk_app_id: sms.sdkAppId,
    storage_access_key: storage.accessKey,
    storage_secret_key: storage.secretKey,
    mail_user: mail.user,
    mail_password: mail.password,
  });
}
