/**
 * What a failed mail means to its sender:
 * - `RECIPIENT_REFUSED`: that address takes no mail; do not try again
 * - `REJECTED`: the server refuses this mail, for instance for its size
 * - `TEMPORARY`: full mailbox, greylisting, too many mails; later
 * - `CONFIG`: our account, sender address or TLS setting is wrong; a human must act
 * - `UNREACHABLE`: nothing is wrong with the mail
 */
export type MailErrorKind = "RECIPIENT_REFUSED" | "REJECTED" | "TEMPORARY" | "CONFIG" | "UNREACHABLE";

/** The message holds kind and SMTP code only: servers quote addresses in theirs. */
export class MailError extends Error {
  override readonly name = "MailError";
  readonly retryable: boolean;

  constructor(
    readonly kind: MailErrorKind,
    /** The server's three digits. */
    readonly smtpCode?: number,
  ) {
    super(`Mail: ${kind}${smtpCode ? ` (${smtpCode})` : ""}`);
    this.retryable = kind === "TEMPORARY" || kind === "UNREACHABLE";
  }
}

/** Our account or our TLS, whatever the number says. */
const ownFaults = new Set(["EAUTH", "ENOAUTH", "EOAUTH2", "ETLS", "EREQUIRETLS"]);

/** Reads what nodemailer throws. */
export function errorOf(thrown: unknown): MailError {
  const { code, command, responseCode } = thrown as { code?: string; command?: string; responseCode?: number };
  // Some servers answer a wrong password with 4xx for a while; it is the password all the same.
  if (code !== undefined && ownFaults.has(code)) return new MailError("CONFIG", responseCode);
  if (responseCode === undefined) return new MailError("UNREACHABLE");
  if (responseCode < 500) return new MailError("TEMPORARY", responseCode);
  if (command === "RCPT TO") return new MailError("RECIPIENT_REFUSED", responseCode);
  return new MailError(command === "MAIL FROM" ? "CONFIG" : "REJECTED", responseCode);
}
