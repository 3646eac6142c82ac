export type { StorageAddress } from "./address.js";
export {
  createObjectStorage,
  OBJECT_STORAGE_FIELDS,
  type ObjectFacts,
  type ObjectStorage,
  type ObjectStorageSettings,
  type ObjectToKeep,
  type ReadLimit,
} from "./client.js";
export { ObjectStorageError, type ObjectStorageErrorKind, type ObjectStorageOperation } from "./errors.js";
export type { DirectPutRule, DownloadRule, UploadForm, UploadRule } from "./grants.js";
