import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { documentId, type TrustedDocuments } from "./trusted-documents.js";

/** `packages/contract/documents.json`: every document that the portal and the mini program send, made at build time. */
export function readTrustedDocuments(): TrustedDocuments {
  const path = resolve(import.meta.dirname, "../../../../packages/contract/documents.json");
  if (!existsSync(path)) return new Map();
  const documents = JSON.parse(readFileSync(path, "utf8")) as string[];
  return new Map(documents.map((document) => [documentId(document), document]));
}
