export interface TextMessage {
  /** E.164, such as +8613800000000. */
  phoneNumber: string;
  templateId: string;
  /** As many as the template has variables, in their order. */
  params: readonly string[];
  /** Echoed by the provider, below 512 bytes; an opaque id of ours, never anything of the person. */
  reference?: string;
}

export interface SmsApp {
  sdkAppId: string;
  /** The approved signature's text, such as 工厂到家. */
  signName: string;
}

/** What leaves at most, for the sharing gate (Policy 4.1). */
export const SMS_FIELDS = {
  SEND_SMS: ["PhoneNumberSet[]", "SmsSdkAppId", "TemplateId", "SignName", "TemplateParamSet[]", "SessionContext"],
} as const;

const mostReferenceBytes = 511;

/** @throws RangeError for a number that is not E.164, or a reference that is too long. */
export function sendSmsBody({ sdkAppId, signName }: SmsApp, message: TextMessage): object {
  const { phoneNumber, templateId, params, reference } = message;
  if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) throw new RangeError("a phone number must be E.164");
  if (Buffer.byteLength(reference ?? "") > mostReferenceBytes) throw new RangeError("reference too long");
  return {
    PhoneNumberSet: [phoneNumber],
    SmsSdkAppId: sdkAppId,
    TemplateId: templateId,
    SignName: signName,
    TemplateParamSet: params,
    SessionContext: reference,
  };
}
