import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { mountAdmin } from "./admin/routes.js";
import type { WireRequest } from "./kernel/answer.js";
import type { Outcome } from "./kernel/faults.js";
import type { World } from "./world.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const MOST_OBJECT_BYTES = 32 * 1024 * 1024;

/** HTTP around a world: raw bodies in, ready answers out. */
export function createServer(world: World): FastifyInstance {
  // Calls that a fault leaves without an answer would keep a graceful close waiting.
  const app = Fastify({ forceCloseConnections: true, exposeHeadRoutes: false });
  // Signatures cover bytes, so no body is parsed before it is checked.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  // Whatever was answered must survive a kill.
  app.addHook("onSend", async () => world.context.store.flush());

  for (const url of world.wx.paths)
    app.route({ method: [...METHODS], url, handler: serve(world, (request) => world.wx.handle(request)) });
  app.route({ method: [...METHODS], url: "/v3/*", handler: serve(world, (request) => world.pay.handle(request)) });
  app.post(
    "/",
    serve(world, (request) => world.sms.handle(request)),
  );
  for (const url of [`/${world.storage.bucket}`, `/${world.storage.bucket}/*`])
    app.route({
      method: ["HEAD", ...METHODS],
      url,
      bodyLimit: MOST_OBJECT_BYTES,
      handler: serve(world, (request) => world.storage.handle(request)),
    });
  mountAdmin(app, world);
  app.setNotFoundHandler((_request, reply) => reply.code(404).send());
  return app;
}

function serve(world: World, handle: (request: WireRequest) => Promise<Outcome>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const outcome = await handle(readWire(request));
    if (typeof outcome !== "string") {
      reply
        .code(outcome.status)
        .headers(outcome.headers ?? {})
        .send(outcome.body);
      return reply;
    }
    world.context.store.flush();
    reply.hijack();
    if (outcome === "drop") request.raw.socket.destroy();
  };
}

function readWire(request: FastifyRequest): WireRequest {
  return {
    method: request.method,
    url: request.raw.url ?? "",
    host: request.host,
    headers: request.headers,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}
