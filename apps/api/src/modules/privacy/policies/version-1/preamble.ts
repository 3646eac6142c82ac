import type { Text } from "#kernel/locale";

export const preamble: Text = {
  zh: `欢迎您使用工厂到家的产品与服务！工厂到家小程序由湖南亨特科技发展有限公司（以下简称“我们”）开发和运营。我们深知个人信息对您的重要性，感谢您的信任，并将依照法律法规的要求采取相应的安全措施，尽力保护您的个人信息。

**在使用我们的产品与服务之前，请您仔细阅读并充分理解《工厂到家隐私政策》（以下简称“本政策”），尤其是以加粗方式提示的条款，确认理解并同意后再开始使用。** 本政策说明您使用我们的产品与服务时，我们如何收集、使用、保存、共享和转移您的个人信息，以及您如何访问、更新、删除和保护这些信息。阅读中如有任何疑问，您可以通过本政策第九章的联系方式咨询我们。

**您同意本政策，表示您已了解本小程序的基本功能以及运行这些功能所必需的个人信息，并同意我们为此收集和使用；但这不代表您已单独同意开启扩展功能、处理非必要个人信息或者处理敏感个人信息。** 对于后者，我们会在您实际使用时另行征求您的同意。`,
  en: `Welcome to Factory to Home. The Factory to Home mini program is developed and operated by Hunan Hunter Technology Development Co., Ltd. ("we"). We know how much your personal information matters to you. Thank you for your trust; we take the security measures that the law requires and do our best to protect your information.

**Before you use our products and services, please read this Factory to Home Privacy Policy ("this policy") carefully, above all the passages in bold, and begin only once you have understood and agreed to it.** It explains how we collect, use, keep, share and transfer your personal information when you use our products and services, and how you can access, update, delete and protect it. If anything is unclear while you read, ask us through the contacts in chapter 9.

**By agreeing to this policy you confirm that you know the basic functions of this mini program and the personal information they need, and that you agree to our collecting and using it for them. It does not mean that you have separately agreed to extended functions, to the processing of information that is not necessary, or to the processing of sensitive personal information.** For those we ask you apart, when you actually use them.`,
};
