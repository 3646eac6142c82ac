import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { World } from "#kernel/context";
import { type PictureType, pictureTypes } from "./pictures.js";

/** Our own names only: whatever has a slash, a dot too many or another ending never reaches the disk. */
const NAME = /^[0-9a-f]{40}\.(svg|png|jpg|webp)$/;

/** `GET /media/<name>`: product pictures for everybody, kept by every cache for ever because a name's content is fixed. */
export function servePictures(app: FastifyInstance, { settings }: World): void {
  app.get<{ Params: { name: string } }>("/media/:name", async (request, reply) => {
    const type = NAME.exec(request.params.name)?.[1] as PictureType | undefined;
    const content = type && (await readFile(join(settings.mediaDir, request.params.name)).catch(unlessMissing));
    if (!content) return reply.status(404).send({ message: "There is no such picture" });
    return (
      reply
        .header("content-type", pictureTypes[type])
        .header("cache-control", "public, max-age=31536000, immutable")
        // A picture opened on its own is a document: an SVG may then draw, and do nothing else.
        .header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header("cross-origin-resource-policy", "cross-origin")
        .send(content)
    );
  });
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
