import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "#kernel/context";

/** What a browser is told about each kind of file; no other kind is stored or served. */
export const pictureTypes = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
} as const;

export type PictureType = keyof typeof pictureTypes;

/** Named by content: the same picture is stored once, and a file never changes under its name. */
export async function storePicture(
  { mediaDir }: Pick<Settings, "mediaDir">,
  content: Buffer,
  type: PictureType,
): Promise<string> {
  const name = `${createHash("sha256").update(content).digest("hex").slice(0, 40)}.${type}`;
  const path = join(mediaDir, name);
  if (existsSync(path)) return name;
  await mkdir(mediaDir, { recursive: true });
  // Written aside first: a reader never meets half a picture, not even after a crash.
  const draft = `${path}.${randomUUID()}.part`;
  await writeFile(draft, content);
  await rename(draft, path);
  return name;
}

export const pictureUrl = ({ mediaBaseUrl }: Pick<Settings, "mediaBaseUrl">, name: string): string =>
  `${mediaBaseUrl}/${name}`;
