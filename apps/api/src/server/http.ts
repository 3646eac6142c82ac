import { randomBytes } from "node:crypto";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Registry } from "prom-client";
import { type Actor, type Ctx, contextFor, type World } from "#kernel/context";
import { localeOf } from "#kernel/locale";
import { staffOfToken } from "#platform/staff";
import { accountOfToken } from "#shop/accounts";
import { rooms } from "../rooms.js";
import { countRequests } from "./count-requests.js";
import { createGraphQL } from "./graphql.js";
import { limits } from "./limits.js";
import { oneRevealPerRequest } from "./one-reveal-per-request.js";
import { requireTrustedDocument, type TrustedDocuments } from "./trusted-documents.js";

export interface HttpOptions {
  world: World;
  schema: GraphQLSchema;
  trustedDocuments: TrustedDocuments;
  onUnexpected: (error: unknown, requestId: string) => void;
  /** Answers what is wrong, or nothing when all is well. */
  readiness: () => Promise<string[]>;
  /** Where requests are counted. */
  metrics?: Registry;
}

/** The API as an HTTP server, not yet listening: tests inject requests, `main.ts` listens. */
export async function createHttp({
  world,
  schema,
  trustedDocuments,
  onUnexpected,
  readiness,
  metrics,
}: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: 10_000,
    connectionTimeout: 30_000,
    genReqId: newRequestId,
    logger: false,
    trustProxy: "loopback",
  });

  app.addHook("onSend", async (request, reply) => {
    reply.header("x-request-id", request.id);
    reply.header("x-content-type-options", "nosniff");
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "private, no-store");
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) onUnexpected(error, request.id);
    return reply
      .status(status)
      .send({ message: status >= 500 ? "Something went wrong on our side" : error.message, requestId: request.id });
  });

  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const problems = await readiness();
    return reply
      .status(problems.length === 0 ? 200 : 503)
      .send({ status: problems.length === 0 ? "ready" : "not ready", problems });
  });
  for (const room of rooms) room.routes?.(app, world, (request) => contextOf(world, request));

  const apollo = createGraphQL({
    schema,
    app,
    introspection: world.settings.mode === "demo",
    plugins: metrics ? [countRequests(metrics, trustedDocuments)] : [],
    onUnexpected,
  });
  await apollo.start();
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    preHandler: world.settings.mode === "production" ? requireTrustedDocument(trustedDocuments) : [],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        const ctx = await contextOf(world, request);
        await oneRevealPerRequest(ctx, request.body);
        return ctx;
      },
    }),
  });
  return app;
}

async function contextOf(world: World, request: FastifyRequest): Promise<Ctx> {
  const actor = await actorOf(world, request.headers.authorization);
  return contextFor(world, actor, localeOf(request.headers["accept-language"]), request.id);
}

const ANYONE: Actor = { kind: "ANYONE" };

/** A token says by its prefix whose it is; one that is unknown, expired or revoked makes the caller anyone. */
async function actorOf(world: World, authorization: string | undefined): Promise<Actor> {
  if (!authorization?.startsWith("Bearer ")) return ANYONE;
  const token = authorization.slice("Bearer ".length);
  if (token.startsWith("sho_")) return (await accountOfToken(world, token)) ?? ANYONE;
  if (token.startsWith("sta_")) return (await staffOfToken(world, token)) ?? ANYONE;
  return ANYONE;
}

/** The caller's id if it is harmless, so that portal and API logs meet; else one of ours. */
function newRequestId(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomBytes(12).toString("hex");
}
