import type { FastifyInstance } from "fastify";
import { integer, notifyUrl, oneOf, record, text } from "../pay/shape.js";
import { FATES } from "../sms/carrier.js";
import type { World } from "../world.js";
import { readOrder } from "./input.js";

const phone = text({ pattern: /^\+[1-9]\d{6,14}$/ });
const templateShape = record({ id: text({ max: 64 }), text: text({ max: 500 }) }, {});
const fateShape = record({ phone, fate: oneOf(...FATES) }, {});
const limitShape = record({ perHour: integer(1), perDay: integer(1) }, {});
const reportShape = record({ url: notifyUrl }, {});

/** Phones and the provider's console. */
export function mountSms(admin: FastifyInstance, { sms }: World): void {
  admin.get<{ Querystring: { phone?: string } }>("/__sandbox/sms", async ({ query }) =>
    query.phone === undefined ? [] : sms.carrier.of(query.phone),
  );
  admin.post("/__sandbox/sms/templates", async (request) => {
    const { id, text: approved } = readOrder(request, templateShape);
    sms.templates.approve(id, approved);
    return { id };
  });
  admin.post("/__sandbox/sms/fate", async (request) => {
    const { phone: number, fate } = readOrder(request, fateShape);
    sms.carrier.decide(number, fate);
    return { fate };
  });
  admin.post("/__sandbox/sms/limits", async (request) => {
    sms.carrier.limits = readOrder(request, limitShape);
    return sms.carrier.limits;
  });
  admin.post("/__sandbox/sms/report-url", async (request) => {
    const { url } = readOrder(request, reportShape);
    sms.reports.sendTo(url);
    return { url };
  });
}
