import type { ClauseText } from "../policy-text.js";

export const collection: readonly ClauseText[] = [
  {
    number: "2.1",
    text: {
      zh: `您使用我们的产品与服务时，我们需要或者可能需要收集和使用的个人信息分为以下两类：

- **为实现基本功能**：您须授权我们收集和使用必要的信息；如您拒绝提供，将无法正常使用相应的产品与服务。
- **为实现附加功能**：您可以逐项选择同意或者不同意我们收集和使用相关信息；如您拒绝提供，将无法使用相应的附加功能或者达不到相应的效果，但**不影响您使用基本功能**。`,
      en: `What we need, or may need, to collect and use when you use our products and services is of two kinds:

- **For basic functions** you have to let us collect and use what is necessary. If you refuse, the product or service in question will not work properly.
- **For additional functions** you may agree or disagree one by one. If you refuse, the function in question will not work or not work fully, but **your use of the basic functions is not affected**.`,
    },
  },
  {
    number: "2.2",
    text: {
      zh: "我们致力于提供多样的产品与服务。由于种类较多，不同用户选择的范围也不相同，基本功能、附加功能以及相应收集和使用的个人信息的类型与范围会有所区别，请以具体产品与服务的功能为准。**我们仅为以下目的收集和使用您的个人信息：**",
      en: "We offer products and services of many kinds, and users choose different ones. Basic and additional functions, and the kinds and extent of the personal information they need, therefore differ: the function you actually use decides. **We collect and use your personal information for the following purposes only:**",
    },
  },
];
