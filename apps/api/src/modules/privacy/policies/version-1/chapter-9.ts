import type { ChapterText } from "../policy-text.js";

export const contact: ChapterText = {
  anchor: "contact",
  title: { zh: "如何联系我们", en: "How to contact us" },
  clauses: [
    {
      number: "9.1",
      text: {
        zh: "如您对本政策或者您的个人信息有任何疑问、意见或者投诉，可以通过以下方式与我们联系，**我们会在收到您的请求之日起十五个工作日内予以答复**：",
        en: "If you have any question, opinion or complaint about this policy or your personal information, contact us in one of the following ways. **We reply within fifteen working days of receiving your request:**",
      },
    },
    {
      number: "9.1.1",
      text: { zh: "通过在线客服与我们联系；", en: "through online customer service;" },
    },
    {
      number: "9.1.2",
      text: {
        zh: "拨打客服热线 **400-026-0818** 与我们指定的个人信息保护部门联系（请注明与个人信息有关，并提供具体的事实情况）。需要说明的是，对于与本政策或者您的个人信息权利无关的问题，我们可能不予答复。",
        en: "through the customer service hotline **400-026-0818** to our designated personal information protection department (please say that it is about personal information, and give the specific facts). Please note that we may not respond to questions unrelated to this policy or your personal information rights.",
      },
    },
  ],
};
