import type { FastifyInstance, FastifyRequest } from "fastify";
import type { World } from "../world.js";
import { mountClock } from "./clock-routes.js";
import { mountMail } from "./mail-routes.js";
import { mountPay } from "./pay-routes.js";
import { mountSms } from "./sms-routes.js";
import { mountState } from "./state-routes.js";
import { mountStorage } from "./storage-routes.js";
import { mountWx } from "./wx-routes.js";

/** The operator's side: what people, phones and fate do. Loopback only. */
export function mountAdmin(app: FastifyInstance, world: World): void {
  app.register(async (admin) => {
    admin.addHook("onRequest", async (request, reply) => {
      if (!isLocal(request)) await reply.code(403).send({ error: "loopback only" });
    });
    mountState(admin, world);
    mountClock(admin, world);
    mountWx(admin, world);
    mountPay(admin, world);
    mountSms(admin, world);
    mountStorage(admin, world);
    mountMail(admin, world);
  });
}

/** From this machine, and addressed as this machine: a foreign page must not steer it through a browser. */
function isLocal(request: FastifyRequest): boolean {
  const fromHere = ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(request.socket.remoteAddress ?? "");
  const { origin } = request.headers;
  const sameSite = origin === undefined || ["localhost", "127.0.0.1"].includes(hostOf(origin));
  return fromHere && sameSite && ["localhost", "127.0.0.1"].includes(request.hostname);
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}
