import type { ChapterText } from "../policy-text.js";

export const revision: ChapterText = {
  anchor: "revision",
  title: { zh: "通知和修订", en: "Notification and revision" },
  clauses: [
    {
      number: "8.1",
      text: {
        zh: "为给您提供更好的服务以及随着业务的发展，本政策也会随之更新。**但未经您明确同意，我们不会削减您依据本政策所应享有的权利。** 我们会在小程序中发布更新版本，并在生效前通过小程序公告或者以其他适当方式提醒您相关内容的更新，也请您访问小程序以便及时了解最新的隐私政策。",
        en: "As our services improve and our business develops, this policy is updated too. **But without your explicit consent we do not reduce the rights you have under it.** We publish updated versions in the mini program and tell you of the changes, by announcement in the mini program or in another suitable way, before they take effect. Please also visit us to keep up with the latest version.",
      },
    },
    {
      number: "8.2",
      text: {
        zh: "对于**重大变更**，我们还会提供更为显著的通知（包括但不限于以短信或者在浏览页面作特别提示等方式，说明隐私政策的具体变更内容）。本政策所指的重大变更包括但不限于：",
        en: "For **significant changes** we give more prominent notice (including but not limited to text messages or special reminders on the pages you browse, which explain the specific changes). Significant changes include but are not limited to:",
      },
    },
    {
      number: "8.2.1",
      text: {
        zh: "我们的服务模式发生重大变化，例如处理个人信息的目的、所处理的个人信息类型、个人信息的使用方式等；",
        en: "significant changes in our service model, such as the purpose of processing, the types of personal information processed, or the way it is used;",
      },
    },
    {
      number: "8.2.2",
      text: {
        zh: "我们在所有权结构、组织架构等方面发生重大变化，例如业务调整、破产并购等引起的所有者变更等；",
        en: "significant changes in our ownership, organization and the like, such as a change of owner through business adjustments, bankruptcy, mergers or acquisitions;",
      },
    },
    {
      number: "8.2.3",
      text: {
        zh: "个人信息共享、转移或者公开披露的主要对象发生变化；",
        en: "changes in the main recipients of sharing, transfer or public disclosure;",
      },
    },
    {
      number: "8.2.4",
      text: {
        zh: "您参与个人信息处理方面的权利及其行使方式发生重大变化；",
        en: "significant changes in your rights regarding the processing of personal information and in how you exercise them;",
      },
    },
    {
      number: "8.2.5",
      text: {
        zh: `我们负责处理个人信息安全的责任部门、联络方式及投诉渠道发生变化；

个人信息安全影响评估报告表明存在高风险。`,
        en: `changes in the department responsible for personal information security, its contact details or the channels for complaints;

a personal information security impact assessment that shows a high risk.`,
      },
    },
  ],
};
