import type { ClauseText } from "../policy-text.js";

export const incidentsAndKeeping: readonly ClauseText[] = [
  { number: "5.8", text: { zh: "**安全事件的处置**", en: "**Handling of security incidents**" } },
  {
    number: "5.8.1",
    text: {
      zh: "如不幸发生个人信息安全事件，我们将按照法律法规的要求，及时向您告知：**安全事件的基本情况和可能的影响、我们已经采取或者将要采取的处置措施、您可以自主防范和降低风险的建议，以及对您的补救措施**。我们会及时以电子邮件、信函、电话、推送通知等方式告知您事件的相关情况；难以逐一告知个人信息主体的，我们会采取合理、有效的方式发布公告。同时，我们还会按照监管部门的要求，主动上报个人信息安全事件的处置情况。",
      en: "Should a personal information security incident happen, we promptly tell you, as the law requires: **what happened and how it may affect you, what we have done or will do about it, what you can do yourself to prevent and reduce risks, and what remedies we offer you**. We tell you by e-mail, letter, telephone, push notification or other means. Where it is difficult to inform everybody one by one, we publish an announcement in a reasonable and effective way. We also report the handling of the incident as the authorities require.",
    },
  },
  {
    number: "5.8.2",
    text: {
      zh: "如果您发现自己的个人信息泄露，**尤其是账号和密码泄露，请您立即通过工厂到家小程序的在线客服与我们联系**。",
      en: "If you find that your personal information has leaked, **above all your account and password, contact us at once through the online customer service of the Factory to Home mini program**.",
    },
  },
  { number: "5.9", text: { zh: "**您个人信息的保存**", en: "**Keeping of your personal information**" } },
  {
    number: "5.9.1",
    text: {
      zh: `**我们仅在实现本政策所述目的所必需的期间内保留您的个人信息，** 除非法律有强制的留存要求，例如《中华人民共和国电子商务法》要求商品和服务信息、交易信息的保存时间**自交易完成之日起不少于三年**。我们判断个人信息的存储期限主要参考以下标准：

- 完成与您相关的交易目的，维护相应的交易及业务记录，以应对您可能的查询或者投诉；
- 保证我们为您提供服务的安全和质量；
- 您是否同意更长的留存期间；
- 是否存在关于保留期限的其他特别约定或者法律法规规定。`,
      en: `**We keep your personal information only as long as the purposes of this policy need it,** unless the law demands more: the E-Commerce Law of the People's Republic of China, for instance, requires that information on goods, services and transactions be kept for **no less than three years from the completion of the transaction**. In deciding how long, we mainly go by the following:

- completing the transactions that concern you, and keeping the transaction and business records needed to answer your possible questions or complaints;
- the safety and quality of the services we provide to you;
- whether you agree to a longer period;
- whether there is another special agreement or legal provision on the period.`,
    },
  },
  {
    number: "5.9.2",
    text: {
      zh: "超出保存期限后，我们会根据适用的法律**删除或者匿名化处理**您的个人信息。",
      en: "Once the period is over, we **delete or anonymize** your personal information as the applicable law provides.",
    },
  },
  {
    number: "5.9.3",
    text: {
      zh: "**您的个人信息将存储于中华人民共和国境内。** 如为完成交易确需向境外传输您的个人信息，除法律另有规定外，我们会单独征得您的授权同意，并要求接收方按照我们的说明、本政策以及其他任何相关的保密和安全措施处理这些个人信息。",
      en: "**Your personal information is stored within the territory of the People's Republic of China.** Should a transaction require sending it abroad, we obtain your separate authorization and consent unless the law provides otherwise, and require the recipient to handle it as we instruct, under this policy and other relevant confidentiality and security measures.",
    },
  },
];
