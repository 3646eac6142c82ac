import type { ClosureOutcome, ClosureStatus, ClosureStepName } from "../generated/enums.js";
import type { Labels } from "../label.js";

export const closureStatusLabels: Labels<ClosureStatus> = {
  ERASING: { "zh-CN": "删除进行中", en: "Being erased" },
  PARTS_IN_USE: { "zh-CN": "未了交易办理中", en: "Open transactions still run" },
  RESTRICTED: { "zh-CN": "已注销，依法限期保存", en: "Closed; kept by law until a date" },
  ENDED: { "zh-CN": "已注销，全部删除", en: "Closed, all deleted" },
};

export const closureOutcomeLabels: Labels<ClosureOutcome> = {
  DELETED: { "zh-CN": "已删除", en: "Deleted" },
  RESTRICTED: { "zh-CN": "停止使用，到期删除", en: "Restricted, deleted on a date" },
  IN_USE: { "zh-CN": "仅用于办理未了事项", en: "In use for what is still open only" },
  KEPT_AS_NUMBER: { "zh-CN": "仅留编号，不再指向任何人", en: "Kept as a number that leads to nobody" },
};

export const closureStepLabels: Labels<ClosureStepName> = {
  SIGN_IN_ENDED: { "zh-CN": "登录已终止", en: "Sign-in ended" },
  KEYS_DESTROYED: { "zh-CN": "密钥已销毁", en: "Keys destroyed" },
  VERIFIED: { "zh-CN": "全库核验无残留", en: "Every store looked through, nothing left" },
  NOTHING_IN_USE: { "zh-CN": "未了交易已办结", en: "No transaction runs any more" },
  RETENTION_ENDED: { "zh-CN": "法定保存期满并删除", en: "Kept by law no longer, deleted" },
};
