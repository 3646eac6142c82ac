import { createTransport } from "nodemailer";
import type { Egress } from "../egress.js";
import { errorOf } from "./errors.js";

export interface MailSettings {
  host: string;
  port: number;
  /** `NONE` sends in the clear, and only to this machine. */
  tls: "IMPLICIT" | "STARTTLS" | "NONE";
  account?: { user: string; password: string };
  /** What the recipient sees; many providers demand that the address is the account. */
  from: { name: string; address: string };
  timeoutMs: number;
  egress?: Egress<"MAIL">;
}

export interface Attachment {
  filename: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface Letter {
  /** One bare address: every recipient gets a mail of their own. */
  to: string;
  subject: string;
  text: string;
  /** The same again for readers of HTML. */
  html?: string;
  attachments?: readonly Attachment[];
  /** An opaque id of ours; the same id gives the same Message-ID, so that a repetition is recognized as one. */
  reference: string;
}

export interface Mail {
  /**
   * @param purposeRef for the egress gate alone
   * @returns the Message-ID
   * @throws MailError, and RangeError for an address or reference that no mail can carry
   */
  send(letter: Letter, purposeRef?: string): Promise<string>;
  /** Ends idle connections. */
  close(): void;
}

/** What leaves at most, for the sharing gate (Policy 4.1). */
export const MAIL_FIELDS = {
  SEND_MAIL: ["to", "subject", "text", "html", "attachments[]", "reference"],
} as const;

const loopback = new Set(["localhost", "127.0.0.1", "::1"]);

/** @throws RangeError when mail would go to another machine in the clear */
export function createMail(settings: MailSettings): Mail {
  const transport = createTransport(transportOptions(settings));
  const domain = settings.from.address.split("@").at(-1);
  return {
    async send(letter, purposeRef) {
      checkLetter(letter);
      const { reference, attachments = [], ...shown } = letter;
      await settings.egress?.("MAIL", "SEND_MAIL", fieldsOf(letter), purposeRef);
      const messageId = `<${reference}@${domain}>`;
      const files = attachments.map(({ bytes, ...file }) => ({ ...file, content: Buffer.from(bytes) }));
      try {
        await transport.sendMail({ ...shown, from: settings.from, messageId, attachments: files });
        return messageId;
      } catch (error) {
        throw errorOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function transportOptions({ host, port, tls, account, timeoutMs }: MailSettings) {
  if (tls === "NONE" && !loopback.has(host)) throw new RangeError("mail to another machine needs TLS");
  return {
    pool: true as const,
    host,
    port,
    secure: tls === "IMPLICIT",
    requireTLS: tls === "STARTTLS",
    ignoreTLS: tls === "NONE",
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // A template must never make the server read its own files or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(account && { auth: { user: account.user, pass: account.password } }),
  };
}

/** A comma, a bracket or a line end would turn one recipient into several, or a header into two. */
function checkLetter({ to, reference }: Letter): void {
  if (!/^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,255}$/.test(to)) throw new RangeError("not one mail address");
  if (!/^[\w.-]{1,128}$/.test(reference)) throw new RangeError("not a reference");
}

const fieldsOf = (letter: Letter): string[] =>
  MAIL_FIELDS.SEND_MAIL.filter((field) => {
    const value = letter[field.replace("[]", "") as keyof Letter];
    return value !== undefined && value.length > 0;
  });
