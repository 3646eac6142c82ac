export type { SentText } from "./answers.js";
export { createSms, type Sms, type SmsSettings } from "./client.js";
export { DELIVERY_REPORT_ACCEPTED, type DeliveryReport, readDeliveryReports } from "./delivery-reports.js";
export { SmsError, type SmsErrorKind } from "./errors.js";
export { SMS_FIELDS, type TextMessage } from "./requests.js";
