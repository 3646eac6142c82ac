import type { ChapterText } from "../policy-text.js";

export const definitions: ChapterText = {
  anchor: "definitions",
  title: { zh: "定义", en: "Definitions" },
  clauses: [
    {
      number: "1.1",
      text: {
        zh: "**个人信息**：以电子或者其他方式记录的、与已识别或者可识别的自然人有关的各种信息，不包括匿名化处理后的信息。",
        en: "**Personal information**: any information, recorded electronically or otherwise, that relates to an identified or identifiable natural person. Anonymized information is not included.",
      },
    },
    {
      number: "1.2",
      text: {
        zh: "**敏感个人信息**：一旦泄露或者被非法使用，容易使自然人的人格尊严受到侵害，或者使人身、财产安全受到危害的个人信息，包括**生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹**等信息，以及**不满十四周岁未成年人的个人信息**。",
        en: "**Sensitive personal information**: personal information which, once leaked or used unlawfully, can easily harm a person's dignity or endanger life, limb or property. It includes **biometric data, religious belief, specific identity, medical and health data, financial accounts and whereabouts**, and **any personal information of children under the age of fourteen**.",
      },
    },
    {
      number: "1.3",
      text: {
        zh: "**去标识化**：个人信息经过处理，使其在不借助额外信息的情况下无法识别特定自然人的过程。",
        en: "**De-identification**: processing after which personal information no longer identifies a specific natural person unless additional information is used.",
      },
    },
    {
      number: "1.4",
      text: {
        zh: "**匿名化**：个人信息经过处理，无法识别特定自然人且不能复原的过程。",
        en: "**Anonymization**: processing after which personal information can no longer identify a specific natural person and cannot be restored.",
      },
    },
  ],
};
