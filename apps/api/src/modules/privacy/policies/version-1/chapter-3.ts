import type { ChapterText } from "../policy-text.js";

export const cookies: ChapterText = {
  anchor: "cookies",
  title: { zh: "关于 Cookie 和同类技术的使用", en: "Cookies and similar technologies" },
  clauses: [
    {
      number: "3.1",
      text: {
        zh: "为确保正常运行并使您获得更轻松的访问体验，我们会在您的计算机或者移动设备上存储 Cookie、Flash Cookie，或者浏览器（及关联应用程序）提供的其他本地存储（统称“**Cookie**”），其中通常包含标识符、站点名称以及一些号码和字符。借助 Cookie，可以存储您购物车内的商品等数据。",
        en: "So that everything runs properly and is easier for you to use, we store on your computer or mobile device cookies, Flash cookies or other local storage offered by the browser or associated applications (together **“cookies”**). They usually contain identifiers, site names, and some numbers and characters, and can hold data such as the goods in your cart.",
      },
    },
    {
      number: "3.2",
      text: {
        zh: "如果您的浏览器或者浏览器附加服务允许，您可以修改对 Cookie 的接受程度，或者拒绝我们的 Cookie。详情请参阅 AboutCookies.org。",
        en: "If your browser or its add-ons allow it, you can change how far you accept cookies, or refuse ours. See AboutCookies.org for details.",
      },
    },
    {
      number: "3.3",
      text: {
        zh: `为保障稳定运行或者实现相关功能，我们可能接入由第三方提供的**软件开发工具包（SDK）**。对于合作方获取相关信息的应用程序接口（API）和 SDK，我们会进行严格的安全检测，并与合作方约定严格的数据保护措施，要求其按照本政策以及其他相关的保密和安全措施处理个人信息，以此履行审慎义务。我们接入的第三方 SDK 主要服务于您和其他用户的需要，因此在满足新的服务需求和业务功能变化时，我们可能调整所接入的 SDK，并**及时向您说明接入第三方 SDK 的最新情况**。目前接入的第三方 SDK 如下：

**SDK 名称**：WeChat OPEN SDK（微信开放平台 SDK）
**公司名称**：深圳市腾讯计算机系统有限公司
**使用目的**：微信登录、微信支付、内容分享等
**收集的信息类型**：微信头像、昵称信息、订单号、交易金额信息、支付受理终端信息、设备唯一识别码（如 MAC 地址、IMEI）、设备唯一标识符（如 Android ID / OAID、IDFA）、设备型号、终端系统类型、软件安装及版本信息、软件语言设置信息、IP 地址、Wi-Fi 信息、网络接入方式、类型和状态、网络质量数据、设备加速器、位置、网络日志、网络使用习惯、操作日志
**收集方式**：SDK 本机采集，不涉及数据共享`,
        en: `To keep the mall stable or to provide certain functions, we may embed **software development kits (SDKs)** of third parties. With due care we run strict security checks on the programming interfaces (APIs) and SDKs through which partners obtain information, and agree with them on strict data protection, so that they handle personal information under this policy and other relevant confidentiality and security measures. The SDKs we embed mainly serve your needs and those of other users; when services and functions change we may change them, and **we promptly tell you which are in use**. At present:

**SDK**: WeChat OPEN SDK
**Company**: Shenzhen Tencent Computer Systems Co., Ltd.
**Purpose**: WeChat sign-in, WeChat payment, sharing of content, etc.
**Information collected**: WeChat profile picture and nickname, order number, transaction amount, payment terminal information, unique device identification codes (such as MAC address, IMEI), unique device identifiers (such as Android ID/OAID, IDFA), device model, system type of the terminal, software installation and version information, software language settings, IP address, Wi-Fi information, way, type and state of network access, network quality data, device accelerator, location, network logs, network usage habits and operation logs
**How it is collected**: by the SDK on the device itself; no data is shared`,
      },
    },
  ],
};
