import { Field, Int, ObjectType } from "type-graphql";
import type { Text } from "#kernel/locale";
import { Refusal } from "#kernel/refusal";
import { CheckEnum } from "./enums.js";
import { DisclosureScopeDiff } from "./part-types.js";
import type { DisclosureCheck, Hand } from "./status.js";

export type Clash =
  | "REGISTRAR_MAY_NOT_DECIDE"
  | "PREPARER_MAY_NOT_DECIDE"
  | "REVIEWER_IS_NOT_THE_OTHER"
  | "REVIEWER_MAY_NOT_COLLECT"
  | "COLLECTOR_MAY_NOT_DECIDE"
  | "COLLECTOR_MAY_NOT_HAND_OVER"
  | "HANDS_MUST_DIFFER";

const clashTexts: Readonly<Record<Clash, Text>> = {
  REGISTRAR_MAY_NOT_DECIDE: {
    zh: "登记人不能审查或批准自己登记的请求。",
    en: "Whoever entered a request may not review or approve it.",
  },
  PREPARER_MAY_NOT_DECIDE: {
    zh: "拟定范围的人不能审查或批准该范围。",
    en: "Whoever drew up the scope may not review or approve it.",
  },
  REVIEWER_IS_NOT_THE_OTHER: {
    zh: "两份意见须由两位不同的人独立作出。",
    en: "The two opinions have to come from two different people.",
  },
  REVIEWER_MAY_NOT_COLLECT: {
    zh: "参与审批的人不能提取数据。",
    en: "Whoever decided on the request may not collect the data.",
  },
  COLLECTOR_MAY_NOT_DECIDE: {
    zh: "提取数据的人不能参与审批。",
    en: "Whoever collected the data may not decide on the request.",
  },
  COLLECTOR_MAY_NOT_HAND_OVER: {
    zh: "提取数据的人不能单独交付，须由另一位同事交付。",
    en: "Whoever collected the data may not hand it over. A colleague has to.",
  },
  HANDS_MUST_DIFFER: {
    zh: "这一步须由未经手该请求的另一位同事完成。",
    en: "A colleague who has had no other hand in this has to do it.",
  },
};

/** What is wrong with this person doing this, after what they did before. */
export function clashOf(hand: Hand, earlier: Hand): Clash {
  if (hand === "COLLECT" && earlier !== "HAND_OVER") return "REVIEWER_MAY_NOT_COLLECT";
  if (earlier === "COLLECT") return hand === "HAND_OVER" ? "COLLECTOR_MAY_NOT_HAND_OVER" : "COLLECTOR_MAY_NOT_DECIDE";
  if (earlier === "REGISTER") return "REGISTRAR_MAY_NOT_DECIDE";
  if (earlier === "PREPARE") return "PREPARER_MAY_NOT_DECIDE";
  return hand === "LEAD" || earlier === "REVIEW" || earlier === "APPROVE"
    ? "REVIEWER_IS_NOT_THE_OTHER"
    : "HANDS_MUST_DIFFER";
}

@ObjectType({
  implements: Refusal,
  description: `Two hands that must be different people. \`code\`: ${Object.keys(clashTexts).join(", ")}.`,
})
export class HandsMustDiffer extends Refusal {
  readonly code: Clash;
  readonly text;

  constructor(clash: Clash) {
    super();
    this.code = clash;
    this.text = clashTexts[clash];
  }
}

@ObjectType({ implements: Refusal, description: "Answers that have to be yes first, and are missing or no." })
export class ChecksMissing extends Refusal {
  readonly code = "CHECKS_MISSING";
  readonly text = {
    zh: "仍有检查事项未通过，请先完成检查或退回补正。",
    en: "Some checks have not passed. Answer them first, or return the request.",
  };

  @Field(() => [CheckEnum])
  readonly checks: readonly DisclosureCheck[];

  constructor(checks: readonly DisclosureCheck[]) {
    super();
    this.checks = checks;
  }
}

@ObjectType({ implements: Refusal, description: "The paper itself says otherwise: nobody can declare it in order." })
export class CheckContradicted extends Refusal {
  readonly code = "CHECK_CONTRADICTED";
  readonly text = {
    zh: "该项与登记的文书信息不符，不能记为通过。",
    en: "What was entered about the instrument says otherwise: this check cannot pass.",
  };

  @Field(() => CheckEnum)
  readonly check: DisclosureCheck;

  constructor(check: DisclosureCheck) {
    super();
    this.check = check;
  }
}

@ObjectType({ implements: Refusal, description: "Out of date today: nothing is collected or handed over under it." })
export class InstrumentExpired extends Refusal {
  readonly code = "INSTRUMENT_EXPIRED";
  readonly text = {
    zh: "文书今日不在有效期内，须登记并核验续期文书后才能提取或交付。",
    en: "The instrument is out of date today. Record and check a renewed one before anything is collected or handed over.",
  };
}

@ObjectType({
  implements: Refusal,
  description: "No scan of the instrument is on file: the request stays where it is.",
})
export class NoDocumentOnFile extends Refusal {
  readonly code = "NO_DOCUMENT_ON_FILE";
  readonly text = {
    zh: "尚未归档法律文书扫描件，不能进入审查。",
    en: "The scan of the instrument is not on file: the request cannot go on.",
  };
}

@ObjectType({ implements: Refusal, description: "The scope has changed since it was read: what changed comes along." })
export class ScopeIsStale extends Refusal {
  readonly code = "SCOPE_IS_STALE";
  readonly text = {
    zh: "范围已更新，请按新版本重新审阅后再决定。",
    en: "The scope has changed. Read the new version, then decide.",
  };

  @Field(() => Int)
  readonly version: number;

  @Field(() => DisclosureScopeDiff)
  readonly diff: DisclosureScopeDiff;

  constructor(version: number, diff: DisclosureScopeDiff) {
    super();
    this.version = version;
    this.diff = diff;
  }
}

@ObjectType({ implements: Refusal, description: "The letter does not ask for it: nothing goes along for context." })
export class BeyondTheLetter extends Refusal {
  readonly code = "BEYOND_THE_LETTER";
  readonly text = {
    zh: "拟提供的范围超出函件所列种类或时段。",
    en: "This goes beyond the kinds of data or the period that the letter asks for.",
  };
}

@ObjectType({
  implements: Refusal,
  description: "A group or many people: the instrument must say so and the lead sign.",
})
export class LeadMustSign extends Refusal {
  readonly code = "LEAD_MUST_SIGN";
  readonly text = {
    zh: "范围涉及一类人或较多对象，须引用文书原文并由个人信息保护负责人书面同意。",
    en: "A group or many people: quote the instrument, and have the privacy lead sign for it in writing.",
  };
}

@ObjectType({ implements: Refusal, description: "Whether and when the person is told has not been decided yet." })
export class NoticeUndecided extends Refusal {
  readonly code = "NOTICE_UNDECIDED";
  readonly text = {
    zh: "请先决定是否以及何时告知当事人。",
    en: "Decide first whether and when the person is told.",
  };
}

@ObjectType({ implements: Refusal, description: "The person is to be told before anything is handed over." })
export class NoticeComesFirst extends Refusal {
  readonly code = "NOTICE_COMES_FIRST";
  readonly text = {
    zh: "已决定交付前告知当事人，告知发出后才能交付。",
    en: "The person is to be told first. Hand over once the notice is out.",
  };
}

@ObjectType({
  implements: Refusal,
  description: "More was found than was approved: nothing was collected, the lead is asked.",
})
export class AboveApprovedCount extends Refusal {
  readonly code = "ABOVE_APPROVED_COUNT";
  readonly text;

  @Field(() => Int)
  readonly approved: number;

  @Field(() => Int)
  readonly found: number;

  constructor(approved: number, found: number) {
    super();
    this.approved = approved;
    this.found = found;
    this.text = {
      zh: `查询结果 ${found} 条，超过批准的 ${approved} 条；未提取任何数据，已转负责人决定。`,
      en: `The query finds ${found} rows, ${approved} are approved. Nothing was collected; the lead is asked.`,
    };
  }
}

@ObjectType({
  implements: Refusal,
  description: "The stored archive is not the one in the register: it does not leave.",
})
export class PackageAltered extends Refusal {
  readonly code = "PACKAGE_ALTERED";
  readonly text = {
    zh: "交付件与登记的校验值不一致，不能交付。",
    en: "The archive does not match the register. It cannot be handed over.",
  };
}

@ObjectType({ implements: Refusal, description: "Shown once, and it has been." })
export class PassphraseShown extends Refusal {
  readonly code = "PASSPHRASE_SHOWN";
  readonly text = {
    zh: "口令只显示一次，已显示过；如遗失须重新封装。",
    en: "The passphrase is shown once only, and it has been. If it is lost, the package is made again.",
  };
}
