import type { Text } from "#kernel/locale";

/** Who runs the mall, in one place for the policy, notices and letters. Policy, introduction and 9.1.2. */
export const operator = {
  company: {
    zh: "湖南亨特科技发展有限公司",
    en: "Hunan Hunter Technology Development Co., Ltd.",
  },
  product: { zh: "工厂到家", en: "Factory to Home" },
  hotline: "400-026-0818",
} as const satisfies Record<string, Text | string>;
