import { headerOf, type WireRequest } from "../kernel/answer.js";
import { refuse } from "./refusal.js";

export interface Form {
  /** Names in lower case: S3 compares them so. */
  fields: Map<string, string>;
  file: Buffer;
}

/** Reads the multipart form of a browser or a mini program; what follows the file is ignored, as S3 does. */
export async function readForm(request: WireRequest): Promise<Form> {
  const headers = { "content-type": headerOf(request, "content-type") ?? "" };
  const parts = await new Response(new Uint8Array(request.body), { headers }).formData().catch(() => undefined);
  if (!parts) return refuse(412, "PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data");
  const fields = new Map<string, string>();
  for (const [name, value] of parts) {
    if (name.toLowerCase() === "file") return { fields, file: Buffer.from(await bytesOf(value)) };
    if (typeof value === "string") fields.set(name.toLowerCase(), value);
  }
  return refuse(400, "InvalidArgument", "POST requires exactly one file upload per request.");
}

const bytesOf = async (value: string | File): Promise<Uint8Array> =>
  typeof value === "string" ? Buffer.from(value) : value.bytes();
