import type { AccessPackForm, AccessPackStatus } from "../generated/enums.js";
import type { Labels } from "../label.js";

export const accessPackStatusLabels: Labels<AccessPackStatus> = {
  MAKING: { "zh-CN": "生成中", en: "Being made" },
  READY: { "zh-CN": "可下载", en: "Ready to fetch" },
  ENDED: { "zh-CN": "已过期删除", en: "Over, erased" },
};

export const accessPackFormLabels: Labels<AccessPackForm> = {
  COPY: { "zh-CN": "副本（可阅读）", en: "Copy, readable" },
  PORT: { "zh-CN": "转移（机器可读）", en: "Portable, for machines" },
};
