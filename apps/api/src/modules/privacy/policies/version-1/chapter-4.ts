import type { ChapterText } from "../policy-text.js";

export const sharing: ChapterText = {
  anchor: "sharing",
  title: {
    zh: "我们如何共享、转移、公开披露您的个人信息",
    en: "How we share, transfer and publicly disclose your personal information",
  },
  clauses: [
    {
      number: "4.1",
      text: {
        zh: "**共享。** 为完成订单交易和配送，我们需要将您的部分数据共享给**第三方支付机构、配送公司等合作伙伴**。我们要求合作伙伴严格遵守我们的隐私保护措施与要求，以保障您的隐私与安全。",
        en: "**Sharing.** To complete and deliver orders we need to share some of your data with **third-party payment institutions, delivery companies and other partners**. We require them to follow our privacy measures and requirements strictly, so that your privacy stays safe.",
      },
    },
    {
      number: "4.2",
      text: {
        zh: "为保障商城稳定运行、实现功能，我们会嵌入经授权的第三方 SDK 或者其他类似应用程序，清单见本政策第 3.3 条及其后续更新。对于授权合作伙伴用以获取相关信息的 SDK，我们会进行严格的接口（API）安全检测，并与其约定严格的数据保护措施。",
        en: "To keep the mall stable and its functions working, we embed authorized third-party SDKs or similar applications; clause 3.3 and its updates list them. We run strict API security tests on the SDKs through which authorized partners obtain information, and agree with those partners on strict data protection.",
      },
    },
    {
      number: "4.3",
      text: {
        zh: "**转移。** 因合并、分立、解散、破产需要转移个人信息的，我们会向您告知**接收方的名称或者联系方式**，由接收方继续履行本政策及其他法定义务。接收方变更原先的处理目的、处理方式的，会重新取得您的同意。",
        en: "**Transfer.** If personal information has to be transferred because of a merger, division, dissolution or bankruptcy, we tell you **the recipient's name or contact information**. The recipient goes on fulfilling this policy and the other duties by law. If it changes the original purpose or manner of processing, it obtains your consent anew.",
      },
    },
    {
      number: "4.4",
      text: {
        zh: `**公开披露。** 我们仅会在以下情形中，且在采取符合行业标准的安全措施的前提下，公开披露您的个人信息：

- 根据您的需求，在您**明确同意的披露方式**下，披露您所指定的个人信息；
- 根据法律法规的要求、强制性的行政执法或者司法要求必须提供您的个人信息时，我们可能依据所要求的类型和披露方式公开披露您的个人信息。在符合法律法规的前提下，收到上述披露请求时，我们会要求对方**出具相应的法律文件，例如传票或者调查函**。我们坚信，对于要求我们提供的信息，应当在法律允许的范围内尽可能保持透明；我们对所有请求都进行了审慎审查，以确保其具备合法依据，且仅限于执法部门因特定调查目的且有合法权利获取的数据。`,
        en: `**Public disclosure.** We disclose your personal information publicly only in the following cases, and with security measures that meet the industry's standards:

- at your wish, what you have chosen, in the manner **to which you have explicitly agreed**;
- where laws, regulations, mandatory administrative enforcement or courts require your personal information, we may disclose it in the kind and manner required. As far as the law allows, we ask whoever requests it for **the corresponding legal documents, such as a subpoena or an investigation letter**. We firmly believe that such requests should be as transparent as the law permits. We review every request with care, so that it has a legal basis and stays within the data that law enforcement may lawfully obtain for the specific investigation.`,
      },
    },
  ],
};
