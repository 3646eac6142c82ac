import type { FastifyInstance } from "fastify";
import { flag, oneOf, record, text } from "../pay/shape.js";
import type { World } from "../world.js";
import { encryptFor } from "../wx/encrypted.js";
import { BadOrder, readOrder } from "./input.js";

const name = text({ max: 64 });
const appId = text({ max: 32 });
const loginShape = record({ user: name }, { appId, risky: flag, unionid: text({ max: 64 }) });
const phoneShape = record(
  { user: name },
  { appId, phone: text({ pattern: /^\d{5,15}$/ }), countryCode: text({ pattern: /^\d{1,4}$/ }) },
);
const encryptedShape = record({ user: name, kind: oneOf("phone", "profile") }, {});
const spoilShape = record({}, { channel: oneOf("plain", "stable"), as: oneOf("expired", "replaced") });

/** What a phone with WeChat on it gives to the mini program. */
export function mountWx(admin: FastifyInstance, { wx, context }: World): void {
  admin.post("/__sandbox/wx/login", async (request) => {
    const { user, appId: app, ...traits } = readOrder(request, loginShape);
    const { openid } = wx.users.meet(user, traits);
    return { code: wx.login.issueCode(user, app), openid };
  });

  admin.post("/__sandbox/wx/phone-code", async (request) => {
    const { user, appId: app, ...number } = readOrder(request, phoneShape);
    if (!number.phone && !wx.users.meet(user).phone) throw new BadOrder("/phone is required the first time");
    return { code: wx.phones.issueCode(user, number, app) };
  });

  admin.post("/__sandbox/wx/encrypted", async (request) => {
    const { user, kind } = readOrder(request, encryptedShape);
    const known = wx.users.meet(user);
    if (known.sessionKey === undefined) throw new BadOrder("this user has not logged in yet");
    return encryptFor({ ...known, sessionKey: known.sessionKey }, kind, context);
  });

  admin.post("/__sandbox/wx/expire-token", async (request) => {
    const { channel = "stable", as = "expired" } = readOrder(request, spoilShape);
    return { ended: wx.tokens.spoil(channel, as) };
  });
}
