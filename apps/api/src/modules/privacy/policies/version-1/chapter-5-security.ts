import type { ClauseText } from "../policy-text.js";

export const security: readonly ClauseText[] = [
  {
    number: "5.1",
    text: {
      zh: "我们会采取符合行业标准的安全防护措施，包括建立合理的制度规范和安全技术，防止您的个人信息遭到未经授权的访问、使用、修改，避免数据的损坏或者丢失。",
      en: "We take security measures that meet the industry's standards, including reasonable rules and security technology, so that your personal information is not accessed, used or changed without authorization, and is not damaged or lost.",
    },
  },
  {
    number: "5.2",
    text: {
      zh: "我们的网络服务采取**传输层安全协议等加密技术**，通过 HTTPS 等方式提供浏览服务，确保用户数据在传输过程中的安全。",
      en: "Our network services use **encryption such as transport layer security** and are offered over HTTPS and the like, so that user data is safe on its way.",
    },
  },
  {
    number: "5.3",
    text: {
      zh: "我们采取加密技术对用户个人信息进行**加密保存**，并通过隔离技术进行隔离。在使用个人信息时，例如展示个人信息、进行个人信息关联计算，我们会采用包括内容替换在内的多种**数据脱敏技术**，增强个人信息在使用中的安全性。",
      en: "We **store users' personal information encrypted** and keep it apart by isolation techniques. When we use it, for example to display it or to compute with linked information, we apply **masking techniques**, including the replacement of content, to make its use safer.",
    },
  },
  {
    number: "5.4",
    text: {
      zh: "我们采用严格的**数据访问权限控制和多重身份认证技术**保护个人信息，避免数据被违规使用。",
      en: "We protect personal information by strict **access control and multi-factor authentication**, so that it is not used against the rules.",
    },
  },
  {
    number: "5.5",
    text: {
      zh: "我们采用**代码安全自动检查、数据访问日志分析**技术进行个人信息安全审计。",
      en: "We audit the security of personal information by **automatic code security checks and analysis of data access logs**.",
    },
  },
  {
    number: "5.6",
    text: {
      zh: "互联网并非绝对安全的环境，电子邮件、即时通讯、社交软件等与其他用户交流的方式无法确定是否完全加密。我们建议您在使用此类工具时使用复杂密码，并注意保护您的个人信息安全。",
      en: "The Internet is not an absolutely safe place, and one cannot be sure that e-mail, instant messages and social software, by which you communicate with other users, are fully encrypted. We recommend complex passwords for such tools, and care for the safety of your personal information.",
    },
  },
  {
    number: "5.7",
    text: {
      zh: "互联网环境并非百分之百安全，我们将尽力确保或者担保您发送给我们的任何信息的安全性。**因我们的物理、技术或者管理防护设施遭到破坏，导致信息被非授权访问、公开披露、篡改或者毁坏，使您的合法权益受损的，我们将承担相应的法律责任。**",
      en: "No Internet environment is one hundred percent safe; we do our best to ensure or guarantee the security of whatever you send us. **If our physical, technical or administrative safeguards are broken for reasons on our side, and information is accessed, disclosed, tampered with or destroyed so that your lawful rights are harmed, we bear the corresponding legal responsibility.**",
    },
  },
];
