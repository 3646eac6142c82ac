import type { ClauseText } from "../policy-text.js";

export const basicFunctions: ClauseText = {
  number: "2.2.1",
  text: {
    zh: `**须经您授权方可收集和使用个人信息的情形。** 我们的产品与服务包含一些核心功能，即实现网上购物所必需的功能和保障交易安全所必需的功能。为实现这些功能，我们可能收集、保存和使用下列与您有关的信息；如您不提供，将无法享受相应的产品与服务。

**一、实现网上购物所必需的功能**

**用户注册。** 您首先需要注册账号成为本商城的用户。注册时您至少需要提供**昵称、头像和手机号码**；账号名由系统生成，即您的默认昵称。您还可以修改和补充**性别、生日以及实名认证**相关信息，这些都属于您的账号信息。补充信息有助于我们提供更好的购物体验；不提供，不影响您使用网上购物的基本功能。

**商品展示与搜索。** 为帮助您快速找到所需商品，我们可能收集您使用产品与服务的**设备信息（设备型号、操作系统版本、设备设置、设备环境）**，并为持续改进和优化上述功能使用您的个人信息。您可以通过搜索准确找到所需的商品与服务，我们会保留您的**历史搜索内容**，以免您重复输入。搜索关键词本身不能单独识别您的身份，不属于您的个人信息，我们有权将其用于任何目的；**当搜索关键词与您的其他信息结合使用并可以识别您的身份时，在结合使用期间，我们会将其与您的搜索历史一并作为您的个人信息，依照本政策予以保护。** 为提供服务和提升服务质量，我们还可能合理获取其他必要信息，包括您联系客服时提供的信息、您参与问卷调查时提交的答复，以及您与我们的关联公司或者合作伙伴互动时提供的信息。我们可能将从您的各种设备上收集的信息进行关联，以便在这些设备上为您提供一致的服务。您也可以在商品展示页面按类目浏览和查找；在搜索结果中，我们同时提供**不针对个人特征的选项，例如按价格或者销量排序**。您知悉并同意，我们会向您推送您可能感兴趣的商业信息；**如不希望接收，您可以联系客服取消。**

**加购与分享。** 浏览本小程序时，您可以将商品加入购物车，并通过我们提供的功能组件向第三方分享商品与服务信息。为实现上述功能以及其他已向您说明的目的，我们会收集包括**加购记录、分享记录**在内的服务日志信息。您可以在购物车中查看和管理加购信息。

**下单。** 当您准备结算购物车中的商品时，我们会生成您的订单。您至少需要填写**收货人姓名、收货地址和手机号码**；订单还会载明订单号、所购商品或者服务的信息、应付金额和支付方式。购买某些特殊类型的商品或者服务时，还需要您按照页面提示提供其他必要信息。以上构成您的“订单信息”，我们用于核验身份、确认交易、支付结算、完成配送、查询订单以及提供客服咨询和售后服务，也用于判断交易是否存在异常，以保护您的交易安全。**如您为他人订购商品或者服务，需要提供实际收货人的上述个人信息，并确保已经取得实际收货人的同意。**

**支付。** 下单后，您可以选择与我们合作的第三方支付机构提供的支付服务。支付功能本身不收集您的个人信息，但我们需要将您的**订单号与交易金额**共享给支付机构，以确认支付指令并完成支付；为使支付机构识别付款人，支付协议还须附带您在微信中的用户标识（openid）。

**交付产品与服务。** 在您下单并完成支付后，由我们的关联公司或者合作的第三方物流公司完成配送。您知悉并同意，上述公司会在此过程中使用您的**订单信息**，并根据产品与服务提供方的选择，将相关配送信息同步给相应的物流配送主体，以确保商品安全送达。

**客服与售后。** 客服与售后功能会使用您的**账号信息和订单信息**，以保障您的账号安全。在线客服会使用您的账号信息核验您的身份；当您需要与订单有关的客服和售后服务时，我们会查询您的订单信息。您与客服人员沟通时，可能提供上述信息以外的其他信息，例如要求变更收货地址、联系人或者联系电话。

**信息发布。** 您可以通过我们提供的评论等发布功能发表评论和其他信息。**请注意，您公开发布的信息可能涉及您本人或者他人的个人信息，甚至敏感个人信息，例如您在评价时上传的图片。请您谨慎考虑是否分享乃至公开分享；如涉及他人的个人信息，请在发布前征得其同意。**

**二、保障交易安全所必需的功能**

为提高您使用产品与服务时的系统安全性，更准确地预防钓鱼网站欺诈、保护账号安全，我们可能通过了解您的**浏览信息、订单信息、设备信息**等方式评估您的账号风险，并可能记录我们认为有风险的链接（“URL”）；我们也会收集您的设备信息，用于分析系统问题、统计流量和排查潜在风险，并在您选择向我们发送异常信息时予以排查。`,
    en: `**Where we need your authorization to collect and use personal information.** Our products and services contain core functions: those that online shopping needs, and those that keep transactions safe. For them we may collect, keep and use the information named below. If you do not provide it, you cannot use the product or service in question.

**1) Functions that online shopping needs**

**Registration.** To become a user of this mall you first register an account. At least your **nickname, profile picture and phone number** are needed; the account name is made by the system and is your default nickname. You may change and add **gender, birthday and real-name information**; all of this is account information. What you add helps us serve you better. If you add nothing, the basic functions of online shopping are not affected.

**Display and search.** To help you find what you need, we may collect information about the **device you use (model, operating system version, settings, environment)**, and we use your personal information to keep improving these functions. You can search for goods and services; we keep your **search history** so that you need not type it again. A search keyword by itself cannot identify you, is not your personal information, and may be used by us for any purpose. **When keywords are combined with other information about you and can then identify you, we treat them, together with your search history, as your personal information for as long as they are so combined, and protect them under this policy.** To provide and improve our services we may reasonably obtain other necessary information: what you tell customer service, what you answer in surveys, and what you provide when you deal with our affiliates or partners. We may link information from your various devices in order to serve you alike on each of them. You may also browse by category; search results always offer **choices that do not depend on personal traits, such as sorting by price or by sales**. You are aware and agree that we send you commercial information that may interest you; **if you do not wish to receive it, contact customer service to cancel.**

**Cart and sharing.** While browsing you can put goods into your cart, and share goods and services with third parties through the components we provide. For these functions, and for other purposes we have told you of, we collect service logs, including your **records of adding to the cart and of sharing**. You can see and manage what you added in the cart.

**Ordering.** When you are ready to check out, we make an order for you. You fill in at least the **recipient's name, the delivery address and the mobile number**. The order also names its number, the goods or services, the amount to pay and the means of payment. For some special goods and services the page asks for further necessary information. All this is your "order information". We use it to verify who you are, confirm the transaction, settle payment, deliver, let you look up the order, and give advice and after-sales service; we also use it to notice abnormal transactions and keep yours safe. **If you order for somebody else, you provide that recipient's information and make sure that you have their consent.**

**Payment.** After ordering you may choose a payment service of a third-party payment institution that works with us. The payment function itself collects no personal information of yours, but we share your **order number and the amount** with the institution, so that it can confirm your instruction and complete the payment; for the institution to know who pays, its protocol also carries your WeChat user identifier (openid).

**Delivery.** Once you have ordered and paid, our affiliates or the logistics companies that work with us deliver. You are aware and agree that they use your **order information** for this, and that delivery information is passed on to the carrier chosen by the provider of the product or service, so that the goods reach you safely.

**Customer service and after-sales.** These functions use your **account information and order information** to keep your account safe. Online customer service uses account information to verify who you are; for questions about an order we look up the order information. You may tell our staff other things besides, for example when you ask us to change the address, the contact person or the phone number.

**Publishing.** You can publish comments and other information through the functions we provide. **Please note that what you publish may contain personal information, even sensitive information, of yourself or of others, such as a picture uploaded with a review. Consider carefully whether to share it, and whether to share it publicly. If it concerns others, obtain their consent first.**

**2) Functions that keep transactions safe**

To make our systems safer for you, to prevent phishing more precisely and to protect your account, we may assess the risk to your account from **browsing, order and device information**, and may record links (URLs) that we consider risky. We also collect device information to analyze faults, measure traffic, find potential risks, and look into abnormal information that you choose to send us.`,
  },
};
