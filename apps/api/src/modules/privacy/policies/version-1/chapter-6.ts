import type { ChapterText } from "../policy-text.js";

export const rights: ChapterText = {
  anchor: "rights",
  title: { zh: "您的个人信息权利", en: "Your personal information rights" },
  clauses: [
    {
      number: "6.1",
      text: {
        zh: "我们非常重视您对个人信息的关注，并尽全力保护您**访问、更正、删除以及撤回同意**的权利，使您拥有充分的能力保障您的隐私和安全。除法律法规另有规定外，您有权随时访问和更正您的个人信息，包括您的**账号信息、收货信息、订单信息、评论信息**等。",
        en: "We take your concern for your personal information seriously and do our utmost to protect your rights to **access, correct and delete it and to withdraw consent**, so that you can look after your privacy and safety. Unless laws and regulations provide otherwise, you may access and correct your personal information at any time, including your **account, delivery, order and comment information**.",
      },
    },
    {
      number: "6.2",
      text: {
        zh: "如您需要访问或者更正在使用产品与服务过程中产生的其他个人信息，请随时联系我们，我们会按照本政策所列的方式和期限响应您的请求。",
        en: "If you want to access or correct other personal information that arose while you used our products and services, contact us at any time. We respond in the ways and within the time that this policy names.",
      },
    },
    {
      number: "6.3",
      text: {
        zh: "除上述信息外，您的部分个人信息我们无法提供访问和更正服务，这些信息主要是为提升您的使用体验和保证交易安全所收集的信息，以及您使用扩展功能时产生的个人信息。上述信息会在您的授权范围内使用，您无法访问和更正，**但您可以联系我们删除或者作匿名化处理**。",
        en: "Beyond the above there is personal information that we cannot let you access or correct, mainly what is collected to improve your experience and keep transactions safe, and what arises when you use extended functions. It is used within your authorization; you cannot access or correct it, **but you can ask us to delete or anonymize it**.",
      },
    },
    {
      number: "6.4",
      text: {
        zh: `您可以在产品与服务页面中直接清除或者删除的信息包括**订单信息、收货地址信息**。在以下情形中，您可以向我们提出删除个人信息的请求：

- 我们处理个人信息的行为违反法律法规的；
- 我们收集、使用您的个人信息，却未征得您的同意的；
- 我们处理个人信息的行为违反了与您的约定的；
- 我们终止服务及运营的。`,
        en: `You can directly clear or delete **order information and delivery addresses** on our pages. You can ask us to delete personal information in the following cases:

- our handling of it violates laws or regulations;
- we collected and used it without your consent;
- our handling of it violates our agreement with you;
- we end our services and operations.`,
      },
    },
    {
      number: "6.5",
      text: {
        zh: "**【推定条款】** 我们根据您的请求更正或者删除个人信息时，会同时通知从我们这里获得您的个人信息的接收方，要求其及时更正或者删除，法律法规另有规定或者接收方已取得您独立授权的除外。",
        en: "**[Inferred clause]** When we correct or delete personal information at your request, we also tell those who received it from us and require them to correct or delete it promptly, unless laws and regulations provide otherwise or they hold an authorization of their own from you.",
      },
    },
    {
      number: "6.6",
      text: {
        zh: "您可以在我们的小程序中直接**注销账号**。注销账号后，我们将停止为您提供产品与服务，并根据您的要求，除法律法规另有规定外，删除您的个人信息。",
        en: "You can **close your account** directly in our mini program. After that we no longer provide products and services to you and, as you require, delete your personal information unless laws and regulations provide otherwise.",
      },
    },
    {
      number: "6.7",
      text: {
        zh: "**【推定条款】** 为保障安全，我们在响应您的请求前可能先核验您的身份。对于您的合理请求，我们不收取费用。",
        en: "**[Inferred clause]** To keep you safe, we may verify who you are before we respond to a request. Reasonable requests are free of charge.",
      },
    },
    {
      number: "6.8",
      text: {
        zh: `在以下情形中，按照法律法规的要求，我们将无法响应您的请求：

- 与国家安全、国防安全有关的；
- 与公共安全、公共卫生、重大公共利益有关的；
- 与犯罪侦查、起诉和审判等有关的；
- 有充分证据表明您存在主观恶意或者滥用权利的；
- 响应您的请求将导致您或者其他个人、组织的合法权益受到严重损害的。`,
        en: `In the following cases laws and regulations do not let us respond to your request:

- matters of national security and national defense;
- matters of public safety, public health and major public interests;
- matters of criminal investigation, prosecution and trial;
- there is sufficient evidence of malice or abuse of rights on your part;
- responding would seriously harm the lawful rights and interests of yourself or of other persons or organizations.`,
      },
    },
  ],
};
