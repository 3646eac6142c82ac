import { toBillTime } from "../kernel/beijing.js";
import type { Clock } from "../kernel/clock.js";

interface Entry {
  call: string;
  body?: string;
  zh: string;
  en: string;
}

interface Section {
  zh: string;
  en: string;
  entries: Entry[];
}

const SECTIONS: Section[] = [
  {
    zh: "时间与状态",
    en: "Time and state",
    entries: [
      { call: "GET /__sandbox/health", zh: "是否在运行", en: "Is it up" },
      { call: "GET /__sandbox/state", zh: "各类数量（不含个人信息）", en: "Counts, without personal data" },
      { call: "POST /__sandbox/clock", body: '{"advanceMs":60000}', zh: "把时钟拨快", en: "Move the clock forward" },
      { call: "POST /__sandbox/tick", zh: "立即执行所有到期事项", en: "Do whatever is due, now" },
    ],
  },
  {
    zh: "微信用户",
    en: "WeChat users",
    entries: [
      {
        call: "POST /__sandbox/wx/login",
        body: '{"user":"li"}',
        zh: "wx.login：领取登录 code",
        en: "wx.login: a sign-in code",
      },
      {
        call: "POST /__sandbox/wx/phone-code",
        body: '{"user":"li","phone":"13800000000"}',
        zh: "授权手机号：领取 code",
        en: "Share the phone number: a code",
      },
      {
        call: "POST /__sandbox/wx/encrypted",
        body: '{"user":"li","kind":"phone"}',
        zh: "旧版加密数据（phone | profile）",
        en: "Encrypted data of older clients (phone | profile)",
      },
      {
        call: "POST /__sandbox/wx/expire-token",
        body: '{"channel":"stable","as":"expired"}',
        zh: "使接口凭证提前失效（expired | replaced）",
        en: "End the access token early (expired | replaced)",
      },
    ],
  },
  {
    zh: "微信支付",
    en: "WeChat Pay",
    entries: [
      {
        call: "POST /__sandbox/wxpay/pay",
        body: '{"user":"li","timeStamp":"…","nonceStr":"…","package":"prepay_id=…","signType":"RSA","paySign":"…"}',
        zh: "在手机上支付；outcome：success | cancel | fail | success-without-callback | callback-before-response",
        en: "Pay on the phone; outcome: the five words above",
      },
      {
        call: "POST /__sandbox/wxpay/refund-outcome",
        body: '{"outcome":"ABNORMAL"}',
        zh: "下一笔退款的结果：SUCCESS | CLOSED | ABNORMAL | HOLD | NOT_ENOUGH；带 outRefundNo 时立即结束该笔",
        en: "How the next refund ends; with outRefundNo, end that one now",
      },
      {
        call: "POST /__sandbox/wxpay/balance",
        body: '{"moveFen":-1000}',
        zh: "商户余额充值或转出",
        en: "Top up or withdraw",
      },
      {
        call: "POST /__sandbox/wxpay/duplicate-notification",
        body: '{"outTradeNo":"…","times":5,"tamper":"body"}',
        zh: "同时重复推送；tamper：probe | body | signature | timestamp | serial",
        en: "Send again, several at once; tamper makes it wrong on purpose",
      },
      {
        call: "POST /__sandbox/wxpay/mode",
        body: '{"mode":"gray","publicKeyPercent":50}',
        zh: "签名方式：cert | pubkey | gray",
        en: "How WeChat Pay signs: cert | pubkey | gray",
      },
      {
        call: "POST /__sandbox/wxpay/rotate-certificates",
        body: '{"signsAfterMs":0,"overlapMs":86400000}',
        zh: "更换平台证书",
        en: "Rotate the platform certificate",
      },
    ],
  },
  {
    zh: "短信",
    en: "Text messages",
    entries: [
      { call: "GET /__sandbox/sms?phone=%2B8613800000000", zh: "某号码收到的短信", en: "What a phone received" },
      {
        call: "POST /__sandbox/sms/templates",
        body: '{"id":"1000001","text":"验证码{1}，{2}分钟内有效。"}',
        zh: "审核通过一个模板",
        en: "Approve a template",
      },
      {
        call: "POST /__sandbox/sms/fate",
        body: '{"phone":"+8613800000000","fate":"FAIL"}',
        zh: "某号码的送达结果：SUCCESS | FAIL | BLACKLISTED",
        en: "What becomes of messages for a number",
      },
      {
        call: "POST /__sandbox/sms/limits",
        body: '{"perHour":5,"perDay":10}',
        zh: "单个号码的频率限制",
        en: "How many one number may get",
      },
      {
        call: "POST /__sandbox/sms/report-url",
        body: '{"url":"http://localhost:4000/sms/reports"}',
        zh: "状态报告回调地址（无签名）",
        en: "Where delivery reports go, unsigned",
      },
    ],
  },
  {
    zh: "对象存储",
    en: "Object storage",
    entries: [
      { call: "GET /__sandbox/storage", zh: "桶内对象（不含内容）", en: "Objects in the bucket, without content" },
    ],
  },
  {
    zh: "邮件",
    en: "Mail",
    entries: [
      {
        call: "GET /__sandbox/mail?to=li@example.com",
        zh: "某邮箱收到的邮件；bounce@ 退信 550，full@ 暂时满 452，slow@ 慢两秒",
        en: "What a mailbox received; bounce@ is refused, full@ for now, slow@ takes two seconds",
      },
    ],
  },
  {
    zh: "故障",
    en: "Faults",
    entries: [
      {
        call: "POST /__sandbox/faults",
        body: '{"kind":"accepted-drop","path":"/v3/refund/","times":1}',
        zh: "kind：latency | status | errcode | accepted-500 | accepted-drop | accepted-timeout | skew",
        en: "Disturb the next calls; kind: the words above, with ms, status or errcode",
      },
      { call: "DELETE /__sandbox/faults", zh: "取消所有故障", en: "Forget all faults" },
    ],
  },
];

const STYLE = `
  body { font: 15px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem;
    color: #1f2329; background: #fff; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid #dee0e3; }
  td:first-child { width: 46%; }
  code { font-size: 13px; overflow-wrap: anywhere; }
  .en { color: #646a73; }
  @media (prefers-color-scheme: dark) {
    body { color: #ebebeb; background: #1a1a1a; } th, td { border-color: #3a3a3a; } .en { color: #a0a0a0; }
  }`;

/** The page at "/": what one can make people, phones and fate do here. */
export function writeIndexPage(clock: Clock): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>微信沙箱 · WeChat sandbox</title>
<style>${STYLE}</style></head>
<body>
<h1>微信沙箱 <span class="en">WeChat sandbox</span></h1>
<p>小程序服务端接口、微信支付 v3、短信、对象存储与邮件的本地替身，不会产生真实资金往来，也不会发出任何消息。沙箱时间 ${toBillTime(clock.now())}（北京）。<br>
<span class="en">A local double of the mini-program server API, WeChat Pay v3, text messages, object storage and mail. No real money
moves, and no message leaves.</span></p>
${SECTIONS.map(writeSection).join("\n")}
</body></html>`;
}

function writeSection({ zh, en, entries }: Section): string {
  return `<h2>${zh} <span class="en">${en}</span></h2>\n<table>${entries.map(writeEntry).join("")}</table>`;
}

function writeEntry({ call, body, zh, en }: Entry): string {
  const example = body ? `<br><code class="en">${body}</code>` : "";
  return `<tr><td><code>${call}</code>${example}</td><td>${zh}<br><span class="en" lang="en">${en}</span></td></tr>`;
}
