import type { ChapterText } from "../policy-text.js";

export const minors: ChapterText = {
  anchor: "minors",
  title: { zh: "未成年人的个人信息保护", en: "Protection of minors' personal information" },
  clauses: [
    {
      number: "7.1",
      text: {
        zh: "在电子商务活动中，我们推定您具有相应的民事行为能力。**如您是未满十八周岁的未成年人，请您的父母或者其他监护人仔细阅读本政策，并在征得其同意的前提下使用我们的服务或者向我们提供信息。** 如您是儿童的父母或者其他监护人，请您关注儿童是否在取得您的授权同意后使用我们的服务。",
        en: "In e-commerce we assume that you have the corresponding civil capacity. **If you are under eighteen, ask your parents or other guardians to read this policy carefully, and use our services or provide information to us only with their consent.** If you are the parent or other guardian of a child, please see to it that the child uses our services only with your authorization.",
      },
    },
    {
      number: "7.2",
      text: {
        zh: "我们非常重视对未成年人个人信息的保护，根据国家相关法律法规的规定保护未成年人的个人信息。**我们不会主动直接向未成年人收集其个人信息。** 对于经监护人同意而收集未成年人个人信息的情况，我们只会在法律允许、监护人同意或者保护未成年人所必要的情况下使用、共享、转移或者披露此信息。**您在使用产品与服务的过程中主动向我们提供您孩子的个人信息的，例如在评论、社区以及其他信息发布功能中分享孩子的照片、视频或者其他信息，即表示您已同意我们按照本政策收集和使用您孩子的个人信息。**",
        en: "We take the protection of minors' personal information seriously and protect it under the laws and regulations of the state. **We do not on our own collect personal information directly from minors.** What is collected with a guardian's consent we use, share, transfer or disclose only as far as the law permits, the guardian agrees, or the minor's protection needs it. **If, while using our products and services, you provide us with personal information of your child, such as photos, videos or other information shared in comments, communities or other publishing functions, this means that you agree to our collecting and using it under this policy.**",
      },
    },
    {
      number: "7.3",
      text: {
        zh: "请您理解，在大多数情况下，我们无法识别且不会判断所收集和处理的个人信息是否属于儿童个人信息，我们将按照本政策收集和处理用户的个人信息。**如有证据证明未成年人在未取得监护人同意的情况下注册并使用我们的产品与服务，我们会与相关监护人协商，并设法尽快删除相关个人信息。**",
        en: "Please understand that in most cases we cannot tell, and do not judge, whether the personal information we collect and process is a child's; we handle users' information under this policy. **If there is evidence that a minor registered and used our products and services without a guardian's consent, we consult with the guardian and try to delete the information concerned as soon as possible.**",
      },
    },
    {
      number: "7.4",
      text: {
        zh: `对于可能涉及的**不满十四周岁的儿童**个人信息，我们进一步采取以下措施予以保护：

- 除遵守本政策关于用户个人信息的约定外，我们还会秉持正当必要、知情同意、目的明确、安全保障、依法利用的原则，严格遵循《儿童个人信息网络保护规定》等法律法规的要求进行存储、使用、披露，且**不会超过实现收集、使用目的所必需的期限**；到期后，我们会对儿童个人信息进行删除或者匿名化处理。
- 如特定服务确需向您收集儿童个人信息，**我们会事先取得您的授权同意，并告知您收集的目的和用途**；如您不提供前述信息，将无法享受相关服务。此外，您在通过发布、评论、问答等功能分享商品相关信息时，可能主动向我们提供儿童个人信息，请您知悉并谨慎选择。您作为监护人应当正确履行监护职责，保护儿童个人信息安全；若儿童本人需要注册或者使用我们的产品与服务，您应当正确引导并予以监护。
- **儿童或者其监护人有权随时访问和更正儿童个人信息，还可以向我们提出更正和删除的请求。** 如您对儿童个人信息有任何意见、建议或者投诉、举报，请联系我们。`,
        en: `For personal information of **children under fourteen** that may be involved, we take these further measures:

- Besides what this policy says about users' information, we follow the principles of legitimate necessity, informed consent, clear purpose, security and lawful use. We keep strictly to the Provisions on the Cyber Protection of Children's Personal Information and other laws and regulations in storing, using and disclosing it, and **not longer than the purpose of its collection and use needs**. After that we delete or anonymize it.
- If a specific service needs children's personal information from you, **we first obtain your authorization and tell you the purpose and use**; without it you cannot use that service. You may also provide children's information of your own accord when you share something about goods by posting, commenting or answering questions: please be aware of this and choose with care. As a guardian you should fulfill your duties and protect children's information; if children need to register or use our products and services themselves, please guide and supervise them.
- **Children or their guardians may access and correct the child's personal information at any time, and may ask us to correct and delete it.** If you have an opinion, suggestion, complaint or report about children's personal information, please contact us.`,
      },
    },
  ],
};
