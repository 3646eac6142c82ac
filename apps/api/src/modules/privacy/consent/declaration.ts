import { createHash } from "node:crypto";
import type { Text } from "#kernel/locale";

/** What a buyer declares who orders for somebody else. Policy 2.2.1; new words get a new version. */
export const recipientDeclaration = {
  version: "1",
  text: {
    zh: "我已取得实际收货人的同意，可以将其姓名、收货地址和手机号码提供给工厂到家，用于本次订单的配送。",
    en: "The actual recipient has agreed that I give their name, address and mobile number to Factory to Home for the delivery of this order.",
  },
} as const satisfies { version: string; text: Text };

export const declarationHash = (): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([recipientDeclaration.text.zh, recipientDeclaration.text.en]))
    .digest();
