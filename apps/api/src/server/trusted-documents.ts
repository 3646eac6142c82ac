import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** SHA-256 (hex) of each document that our own clients send, and the document. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export const documentId = (document: string): string => createHash("sha256").update(document).digest("hex");

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/**
 * Production executes only documents that were known when it was built: `{documentId, variables}`, or the document
 * itself if it is one of them. Anything else is refused before it is parsed.
 */
export function requireTrustedDocument(documents: TrustedDocuments) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const body = request.body as Body | undefined;
    const id =
      typeof body?.documentId === "string"
        ? body.documentId
        : typeof body?.query === "string"
          ? documentId(body.query)
          : "";
    const document = documents.get(id);
    if (request.method !== "POST" || !body || document === undefined) {
      return reply.status(400).send({
        errors: [{ message: "This document is not trusted", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
      });
    }
    body.query = document;
    delete body.documentId;
    delete body.extensions;
  };
}
