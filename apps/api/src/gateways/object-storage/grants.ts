import type { StorageAddress } from "./address.js";
import { bucketUrl, objectUrl } from "./address.js";
import { credentialOf, presignUrl, type StorageKey, signPolicy, stampOf } from "./signing.js";

/** What a mini program's `wx.uploadFile` sends: these fields, then the file as `file`, as multipart by POST. */
export interface UploadForm {
  url: string;
  fields: Record<string, string>;
}

export interface UploadRule {
  /** Chosen by us; the uploader cannot choose another. */
  key: string;
  /** The one type allowed; the storage believes the uploader, so the bytes are looked at afterwards. */
  contentType: string;
  /** Bytes, both ends included. */
  minBytes?: number;
  maxBytes: number;
  /** At most a week. */
  expiresInSeconds: number;
}

export interface DownloadRule {
  key: string;
  expiresInSeconds: number;
}

export interface DirectPutRule extends DownloadRule {
  contentType: string;
}

const oneWeekS = 604_800;

/** Lets somebody else, who has no key, do one thing for a while. */
export type GrantSettings = StorageKey & StorageAddress;

/** @throws RangeError when it would expire at once or after more than a week */
export function presignGet(settings: GrantSettings, { key, expiresInSeconds }: DownloadRule, at: Date): string {
  const url = objectUrl(settings, key);
  return presignUrl(settings, { method: "GET", url }, at, checkLife(expiresInSeconds));
}

/** Cannot limit the size: only for uploads by our own hand, or use `uploadForm`. */
export function presignPut(settings: GrantSettings, rule: DirectPutRule, at: Date): string {
  const signable = {
    method: "PUT",
    url: objectUrl(settings, rule.key),
    headers: { "content-type": rule.contentType },
  };
  return presignUrl(settings, signable, at, checkLife(rule.expiresInSeconds));
}

export function uploadForm(settings: GrantSettings, rule: UploadRule, at: Date): UploadForm {
  const stamp = stampOf(at);
  const expiration = new Date(at.getTime() + checkLife(rule.expiresInSeconds) * 1000);
  const conditions = [
    { bucket: settings.bucket },
    { key: rule.key },
    { "Content-Type": rule.contentType },
    { "x-amz-algorithm": "AWS4-HMAC-SHA256" },
    { "x-amz-credential": credentialOf(settings, stamp) },
    { "x-amz-date": stamp },
    ["content-length-range", rule.minBytes ?? 1, rule.maxBytes],
  ];
  const policy = Buffer.from(JSON.stringify({ expiration: expiration.toISOString(), conditions })).toString("base64");
  const fields = { key: rule.key, "Content-Type": rule.contentType, ...signPolicy(settings, policy, stamp) };
  return { url: bucketUrl(settings).href, fields };
}

function checkLife(seconds: number): number {
  if (Number.isSafeInteger(seconds) && seconds >= 1 && seconds <= oneWeekS) return seconds;
  throw new RangeError("a grant lasts 1 to 604800 whole seconds");
}
