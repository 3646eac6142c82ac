import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Ctx, contextFor, type StaffContext, type World } from "#kernel/context";
import { Forbidden, Unauthenticated } from "#kernel/errors";
import { isId } from "#kernel/id";
import { localeOf, localized } from "#kernel/locale";
import { NotFound, Refusal } from "#kernel/refusal";
import { noteAccess } from "#privacy/access-log";
import { type LinkParts, readerOf } from "./links.js";
import { isPurpose, MOST_UPLOADED } from "./purposes.js";
import { readableFile } from "./queries.js";
import { FileTooLarge, FileTypeRefused, StorageUnavailable } from "./refusals.js";
import { getContent, nameOf } from "./sealed-content.js";
import { stageFile } from "./stage-file.js";

/** The form around the file. */
const BODY_BYTES = MOST_UPLOADED + 64 * 1024;

type ContextOf = (request: FastifyRequest) => Promise<Ctx>;

/** Files come as multipart forms, from the mini program and the portal alike, and are read by signed links. */
export function fileRoutes(app: FastifyInstance, world: World, contextOf: ContextOf): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      if (error.statusCode !== 413) throw error;
      return refuse(reply, request, new FileTooLarge());
    });
    scope.post<{ Params: { purpose: string } }>("/files/:purpose", { bodyLimit: BODY_BYTES }, async (request, reply) =>
      receive(await contextOf(request), request, reply),
    );
    scope.get<{ Params: { id: string }; Querystring: LinkParts }>("/files/:id", (request, reply) =>
      send(world, request, reply),
    );
  });
}

async function receive(
  ctx: Ctx,
  request: FastifyRequest<{ Params: { purpose: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { purpose } = request.params;
  if (!isPurpose(purpose)) return refuse(reply, request, new NotFound());
  const file = await fileIn(request);
  const uploadKey = request.headers["idempotency-key"];
  try {
    const answer = await stageFile(ctx, {
      purpose,
      name: file?.name ?? "",
      bytes: file?.bytes ?? Buffer.alloc(0),
      ...(typeof uploadKey === "string" && uploadKey.length <= 100 && { uploadKey }),
    });
    if (answer instanceof Refusal) return refuse(reply, request, answer);
    const { id, kind, contentType, bytes } = answer;
    return reply.status(201).send({ id, name: await nameOf(ctx, answer), kind, contentType, bytes });
  } catch (error) {
    if (error instanceof Unauthenticated) return reply.status(401).send({ code: "UNAUTHENTICATED" });
    if (error instanceof Forbidden) return reply.status(403).send({ code: "FORBIDDEN" });
    throw error;
  }
}

/** The field `file`. The type that its sender wrote beside it is not read. */
async function fileIn({ body, headers }: FastifyRequest): Promise<{ name: string; bytes: Buffer } | undefined> {
  const type = headers["content-type"] ?? "";
  if (!Buffer.isBuffer(body) || !type.startsWith("multipart/form-data")) return undefined;
  try {
    const form = await new Response(Uint8Array.from(body), { headers: { "content-type": type } }).formData();
    const file = form.get("file");
    return file instanceof File ? { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) } : undefined;
  } catch (error) {
    // A form that breaks off, or is none.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function send(
  world: World,
  request: FastifyRequest<{ Params: { id: string }; Querystring: LinkParts }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id } = request.params;
  const reader = await readerOf(world, id, request.query);
  const row = reader && isId("fil", id) ? await readableFile(world.db, id) : undefined;
  if (!reader || !row) return refuse(reply, request, new NotFound());
  const ctx = contextFor(world, reader, localeOf(request.headers["accept-language"]), request.id);
  const content = await getContent(ctx, row);
  if (content instanceof Refusal) return refuse(reply, request, content);
  if (reader.kind === "STAFF") {
    await noteAccess(ctx as StaffContext, {
      operation: "platform/files.readFile",
      decision: "SHOWN",
      fields: ["StoredFile.content"],
      subjects: [{ accountId: row.subjectId, orderId: row.orderId }],
      workItem: row.entity,
    });
  }
  return reply
    .header("content-type", row.contentType)
    .header("content-disposition", row.kind === "IMAGE" ? "inline" : `attachment; filename="${id}"`)
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cross-origin-resource-policy", "cross-origin")
    .header("referrer-policy", "no-referrer")
    .send(content);
}

function refuse(reply: FastifyReply, request: FastifyRequest, refusal: Refusal): FastifyReply {
  const message = localized(refusal.text, localeOf(request.headers["accept-language"]));
  return reply.status(statusOf(refusal)).send({ code: refusal.code, message });
}

function statusOf(refusal: Refusal): number {
  if (refusal instanceof NotFound) return 404;
  if (refusal instanceof FileTooLarge) return 413;
  if (refusal instanceof FileTypeRefused) return 415;
  return refusal instanceof StorageUnavailable ? 503 : 422;
}
