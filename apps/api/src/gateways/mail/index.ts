export { type Attachment, createMail, type Letter, MAIL_FIELDS, type Mail, type MailSettings } from "./client.js";
export { MailError, type MailErrorKind } from "./errors.js";
