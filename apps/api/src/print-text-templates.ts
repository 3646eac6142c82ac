import "reflect-metadata";
import { textsToApprove } from "#kernel/message";
import { messageBook } from "./rooms.js";

/** `node dist/print-text-templates.js`: the texts to be approved by the provider, and the names SMS_TEMPLATES_FILE uses. */
for (const { name, text } of textsToApprove(messageBook)) console.log(`${name}\t${text}`);
