import { encodeOnce } from "./signing.js";

export interface StorageAddress {
  /** Origin of the service, such as https://cos.ap-guangzhou.myqcloud.com. */
  baseUrl: string;
  bucket: string;
  /** `VIRTUAL_HOST` puts the bucket before the host, as Tencent COS wants it; `PATH` before the key. */
  addressing: "PATH" | "VIRTUAL_HOST";
}

export function bucketUrl({ baseUrl, bucket, addressing }: StorageAddress): URL {
  const url = new URL("/", baseUrl);
  if (addressing === "PATH") url.pathname = `/${bucket}`;
  else url.host = `${bucket}.${url.host}`;
  return url;
}

/** @throws RangeError for a key that a URL would not keep as it is: empty, or with empty or dotted segments */
export function objectUrl(address: StorageAddress, key: string): URL {
  const segments = key.split("/");
  if (segments.some((segment) => ["", ".", ".."].includes(segment))) throw new RangeError("not an object key");
  const url = bucketUrl(address);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/${segments.map(encodeOnce).join("/")}`;
  return url;
}
