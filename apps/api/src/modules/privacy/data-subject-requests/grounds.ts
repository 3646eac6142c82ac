import type { Text } from "#kernel/locale";
import type { RequestOutcome } from "./status.js";

export interface Ground {
  /** What the person reads. */
  text: Text;
  /** Clause and article behind it. */
  source: string;
  /** PARTIAL only: something is done all the same. */
  onlyPartial?: true;
  /** Recorded facts without which nobody may approve it. */
  factsNeeded?: number;
}

/** Why a request is refused or answered in part, Policy 6.8 and the law behind it. There is no other reason. */
export const refusalGrounds = {
  NATIONAL_SECURITY: {
    text: { zh: "涉及国家安全、国防安全，依法不能提供。", en: "It concerns national security or defense." },
    source: "Policy 6.8(1); PIPL 18, 35",
  },
  PUBLIC_INTEREST: {
    text: {
      zh: "涉及公共安全、公共卫生或重大公共利益，依法不能提供。",
      en: "It concerns public safety, public health or a major public interest.",
    },
    source: "Policy 6.8(2)",
  },
  CRIMINAL_PROCEDURE: {
    text: { zh: "依照法律、行政法规的规定不能提供。", en: "Laws or regulations do not allow it." },
    source: "Policy 6.8(3)",
  },
  BAD_FAITH: {
    text: {
      zh: "有充分证据表明请求存在主观恶意或滥用权利，且此前已书面提醒。",
      en: "There is sufficient evidence of bad faith or abuse, and a warning was sent before.",
    },
    source: "Policy 6.8(4)",
    factsNeeded: 2,
  },
  HARM_TO_OTHERS: {
    text: {
      zh: "响应请求将严重损害您或他人的合法权益；已尽可能遮盖后提供其余部分。",
      en: "It would seriously harm your or others' lawful rights; what could be redacted was given.",
    },
    source: "Policy 6.8(5)",
    factsNeeded: 1,
  },
  STATUTORY_RETENTION: {
    text: {
      zh: "依法须保存的交易记录已停止使用，保存期满后自动删除。",
      en: "Records the law makes us keep are restricted, and deleted when their time is over.",
    },
    source: "PIPL 47; E-Commerce Law 31; Policy 5.9.1",
    onlyPartial: true,
  },
  TECHNICALLY_HARD: {
    text: {
      zh: "技术上暂难删除的部分已停止使用，并定期复核。",
      en: "What cannot technically be deleted yet is restricted and looked at again.",
    },
    source: "PIPL 47; NDSMR 24",
    onlyPartial: true,
    factsNeeded: 1,
  },
  PORTABILITY_CONDITIONS: {
    text: {
      zh: "不符合转移个人信息的法定条件，可改为提供副本。",
      en: "The conditions of portability are not met; a copy is offered instead.",
    },
    source: "NDSMR 25",
    onlyPartial: true,
  },
  OTHERS_DATA: {
    text: {
      zh: "涉及他人个人信息或商业秘密的部分已遮盖。",
      en: "Other people's data and business secrets are redacted.",
    },
    source: "PIPL 44",
    onlyPartial: true,
  },
} as const satisfies Record<string, Ground>;

export type RefusalGround = keyof typeof refusalGrounds;

const groundOf = (code: RefusalGround): Ground => refusalGrounds[code];

export type DecisionProblem = "GROUND_REQUIRED" | "GROUND_NOT_HERE" | "GROUND_IS_PARTIAL" | "FACTS_REQUIRED";

/** Whether an outcome stands on grounds that carry it. Being annoying, or asking often, is no ground. Policy 6.8. */
export function problemOf(
  outcome: RequestOutcome,
  grounds: readonly RefusalGround[],
  facts: readonly string[],
): DecisionProblem | undefined {
  if (outcome === "FULFILLED" || outcome === "NO_DATA") return grounds.length > 0 ? "GROUND_NOT_HERE" : undefined;
  if (grounds.length === 0) return "GROUND_REQUIRED";
  if (outcome === "REFUSED" && grounds.every((code) => groundOf(code).onlyPartial)) return "GROUND_IS_PARTIAL";
  const needed = Math.max(0, ...grounds.map((code) => groundOf(code).factsNeeded ?? 0));
  return facts.length < needed ? "FACTS_REQUIRED" : undefined;
}
