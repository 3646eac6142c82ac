export { ClosureCertificate } from "./types.js";
