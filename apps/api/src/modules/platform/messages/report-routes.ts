import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { DELIVERY_REPORT_ACCEPTED, readDeliveryReports, SmsError } from "#gateways/sms";
import { systemContext, type World } from "#kernel/context";
import { messageOfSerial } from "./queries.js";
import { settleMessage } from "./settle-message.js";

/** Some hundred reports of 300 bytes each. */
const MOST_BYTES = 256 * 1024;

/**
 * Where the provider tells what became of text messages. Its reports carry no signature: who comes must know the path,
 * and what it names must be a number that the provider gave us.
 */
export function reportRoutes(app: FastifyInstance, world: World): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<{ Params: { secret: string } }>(
      "/messages/delivery-reports/:secret",
      { bodyLimit: MOST_BYTES },
      (request, reply) => answer(world, request, reply),
    );
  });
}

async function answer(
  world: World,
  request: FastifyRequest<{ Params: { secret: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!isOurs(request.params.secret, world.settings.textReportSecret)) return reply.status(404).send();
  const ctx = systemContext(world, "messages-delivery-report");
  try {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    for (const report of readDeliveryReports(raw)) {
      const message = await messageOfSerial(ctx.db, report.serialNo);
      if (message) await settleMessage(ctx, message, { ...report, failure: report.carrierCode });
    }
    return reply.send(DELIVERY_REPORT_ACCEPTED);
  } catch (error) {
    // What is no report will be none the next time either; for what we failed to do, the provider comes again.
    return reply.status(error instanceof SmsError ? 400 : 500).send({ result: 1, errmsg: "TRY_AGAIN" });
  }
}

function isOurs(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return secret.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
