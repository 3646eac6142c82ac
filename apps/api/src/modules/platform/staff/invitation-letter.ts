import { after, HOUR } from "#kernel/clock";
import type { InvitationPurpose } from "./tables.js";

interface Letter {
  displayName: string;
  link: string;
  purpose: InvitationPurpose;
  expiresAt: Date;
}

/** Both languages: nobody knows yet which one a new colleague reads. The subject names no person. */
export function invitationLetter({ displayName, link, purpose, expiresAt }: Letter): { subject: string; text: string } {
  const until = shanghaiMinute(expiresAt);
  const { subject, zh, en } = words[purpose];
  return {
    subject,
    text: [
      `${displayName}：`,
      "",
      zh,
      link,
      `链接仅限本人使用一次，${until}（北京时间）前有效。如非本人申请，请勿打开并告知管理员。`,
      "",
      "—",
      "",
      en,
      link,
      `The link works once, for you alone, until ${until} (Beijing time). If you did not expect it, do not open it and tell an administrator.`,
      "",
    ].join("\n"),
  };
}

const words: Record<InvitationPurpose, { subject: string; zh: string; en: string }> = {
  BEGIN: {
    subject: "工厂到家运营门户：设置您的账号 / Set up your account",
    zh: "您已受邀使用工厂到家运营门户。请打开以下链接，设置密码并绑定动态验证码：",
    en: "You are invited to the operations portal of Factory to Home. Open this link to set a password and an authenticator app:",
  },
  ENROLL_ANEW: {
    subject: "工厂到家运营门户：重新绑定动态验证码 / Enroll your second factor again",
    zh: "您的动态验证码已由两位管理员重置。请打开以下链接，用原密码重新绑定：",
    en: "Two administrators have reset your second factor. Open this link and enroll a new one with your present password:",
  },
  START_OVER: {
    subject: "工厂到家运营门户：重新设置登录方式 / Set up your sign-in again",
    zh: "您的密码与动态验证码已由两位管理员重置。请打开以下链接重新设置：",
    en: "Two administrators have reset your password and second factor. Open this link to set both again:",
  },
};

const shanghaiMinute = (instant: Date): string =>
  after(instant, 8 * HOUR)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");
