import { ObjectType } from "type-graphql";
import { InvalidInput, NotFound, Refusal, resultOf } from "#kernel/refusal";
import { IdentityNotConfirmed } from "#privacy/identity-checks";
import { AccessPackLink } from "./types.js";

@ObjectType({ implements: Refusal, description: "Not made yet, or its week is over: ask for a new one." })
export class PackNotThere extends Refusal {
  readonly code = "PACK_NOT_THERE";
  readonly text = {
    zh: "副本尚未生成或已过期。过期后可重新申请。",
    en: "The copy is not ready yet, or its time is over. You can ask for a new one.",
  };
}

@ObjectType({ implements: Refusal, description: "Fetched as often as it may be: ask for a new one." })
export class PackDownloadsUsed extends Refusal {
  readonly code = "PACK_DOWNLOADS_USED";
  readonly text = {
    zh: "副本已下载 3 次，请重新申请。",
    en: "The copy was fetched three times already. Ask for a new one.",
  };
}

export const FetchAccessPackResult = resultOf(
  "FetchAccessPackResult",
  AccessPackLink,
  IdentityNotConfirmed,
  PackNotThere,
  PackDownloadsUsed,
  NotFound,
  InvalidInput,
);
