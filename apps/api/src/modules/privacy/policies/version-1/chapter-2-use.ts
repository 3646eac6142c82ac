import type { ClauseText } from "../policy-text.js";

export const use: readonly ClauseText[] = [
  {
    number: "2.2.2",
    text: {
      zh: `**您可自主选择是否提供个人信息的情形。** 为使您的购物更便捷、更有乐趣，我们可能在以下扩展功能中收集和使用您的个人信息。不提供这些信息，您仍可以进行网上购物，但可能无法使用这些扩展功能，或者在购买某些商品时需要重复填写信息。

- **基于相机的扩展功能**：您可以使用该功能拍摄照片和视频。
- **基于图片上传的扩展功能**：您可以上传照片，用于发布内容和评论；我们会使用您上传的图片或者视频识别所发布的内容和评论。

上述扩展功能可能需要您在设备上向我们开启**相机、相册（图片库）、麦克风和外部存储读写**的权限，以收集和使用这些功能所涉及的信息。您可以在使用过程中选择是否授权。**请注意，开启权限即代表您授权我们收集和使用相应的个人信息；关闭权限即代表您取消授权，我们将不再继续收集和使用，也无法继续提供对应的功能。** 关闭权限不影响此前基于您的授权所进行的个人信息处理。`,
      en: `**Where you are free to choose what you provide.** To make shopping more convenient or enjoyable, the following extended functions may collect and use personal information. Without it you can still shop, but you may be unable to use these functions, or have to fill in some things again when you buy certain products.

- **Extensions based on the camera**: you can take photos and videos.
- **Extensions based on uploading pictures**: you can upload pictures for posts and comments; we use the pictures or videos to recognize what is posted.

These functions may need your device's permission for **camera, album (picture library), microphone, and reading and writing of external storage**. You choose whether to grant it while using them. **Granting a permission authorizes us to collect and use the information in question; closing it withdraws that authorization: we stop collecting and using it, and can no longer offer the function.** Closing a permission does not affect what was processed before on the basis of your authorization.`,
    },
  },
  {
    number: "2.3",
    text: {
      zh: `您充分知晓，在以下情形中，我们收集和使用个人信息**无需征得您的授权同意**：

- 与国家安全、国防安全有关的；
- 与公共安全、公共卫生、重大公共利益有关的；
- 与犯罪侦查、起诉、审判和判决执行等有关的；
- 出于维护个人信息主体或者其他个人的生命、财产等重大合法权益，但又很难得到本人同意的；
- 所收集的个人信息是个人信息主体或者监护人自行向社会公众公开的；
- 从合法公开披露的信息中收集的，例如合法的新闻报道、政府信息公开等渠道；
- 根据您的要求签订合同所必需的；
- 用于维护所提供的产品与服务的安全稳定运行所必需的，例如发现、处置产品与服务的故障；
- 为合法的新闻报道所必需的；
- 学术研究机构基于公共利益开展统计或者学术研究所必要，且对外提供研究或者描述结果时，对结果中所包含的个人信息进行去标识化处理的；
- 法律法规规定的其他情形。`,
      en: `You are fully aware that in the following cases we may collect and use personal information **without your consent**:

- matters of national security and national defense;
- matters of public safety, public health and major public interests;
- matters of criminal investigation, prosecution, trial and enforcement of judgments;
- protecting life, property or other major lawful interests of the person concerned or of others, where consent is hard to obtain;
- information that the person concerned, or a guardian, has made public of their own accord;
- information from lawful public disclosure, such as lawful news reports and government information;
- what is necessary to conclude a contract at your request;
- what is necessary for the safe and stable operation of our products and services, such as finding and handling faults;
- what is necessary for lawful news reporting;
- statistics or academic research by research institutions in the public interest, where published results are de-identified;
- other cases provided for by laws and regulations.`,
    },
  },
  {
    number: "2.4",
    text: {
      zh: "**从第三方获取个人信息的情形。** 我们可能从第三方获取您授权其共享的账号信息（头像、昵称），并在您同意本政策后，将您的第三方账号与您的账号绑定，使您可以通过第三方账号直接登录并使用我们的产品与服务。我们会依据与第三方的约定，在确认个人信息来源合法后，依照相关法律法规使用您的个人信息。",
      en: "**Information from third parties.** We may obtain from a third party the account information (picture, nickname) that you allowed it to share and, once you have agreed to this policy, bind that third-party account to your own, so that you can sign in with it. We use such information as laws and regulations provide, after confirming under our agreement with the third party that its source is lawful.",
    },
  },
  {
    number: "2.5",
    text: { zh: "**您个人信息的使用规则**", en: "**How we use your personal information**" },
  },
  {
    number: "2.5.1",
    text: {
      zh: "我们会依照本政策的约定，为实现产品与服务的功能使用所收集的个人信息。请您注意，对于您在使用产品与服务时提供的全部个人信息，除非您删除或者通过系统设置拒绝我们收集，在您使用期间视为您持续授权我们使用。",
      en: "We use what we collect as this policy says and in order to provide the functions of our products and services. Unless you delete it, or refuse its collection in the system settings, the personal information you provide remains authorized for our use while you use our products and services.",
    },
  },
  {
    number: "2.5.2",
    text: {
      zh: "**当我们要将个人信息用于本政策未载明的其他用途，或者将基于特定目的收集的信息用于其他目的时，会事先以明示授权的方式征求您的同意。**",
      en: "**Before we use personal information for a purpose that this policy does not name, or use for one purpose what was collected for another, we ask for your explicit consent.**",
    },
  },
];
