import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { PostOffice } from "./post-office.js";

export interface MailServer {
  port: number;
  close(): Promise<void>;
}

const MOST_BYTES = 10 * 1024 * 1024;
const SLOW_MS = 2_000;

/** What happens to mail for an address that begins so; all others take it. */
const REFUSALS: Record<string, [code: number, message: string]> = {
  "bounce@": [550, "No such user here"],
  "full@": [452, "Mailbox full"],
};

class SmtpRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** Receives mail on loopback, in the clear, from the one account there is. */
export async function startMailServer(
  account: { user: string; password: string },
  postOffice: PostOffice,
  port: number,
): Promise<MailServer> {
  const server = new SMTPServer({
    banner: "mail sandbox",
    size: MOST_BYTES,
    rejectOversized: true,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    ...rulesOf(account, postOffice),
  });
  const listening = once(server.server, "listening");
  server.listen(port, "127.0.0.1");
  await listening;
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function rulesOf({ user, password }: { user: string; password: string }, postOffice: PostOffice): SMTPServerOptions {
  return {
    onAuth({ username, password: given }, _session, done) {
      if (username === user && given === password) done(null, { user });
      else done(new SmtpRefusal(535, "Authentication failed"));
    },
    onMailFrom({ address }, _session, done) {
      done(address === user ? null : new SmtpRefusal(553, "Mail from must equal authorized user"));
    },
    onRcptTo({ address }, _session, done) {
      const [code, message] = REFUSALS[`${address.split("@")[0]?.toLowerCase()}@`] ?? [];
      if (code !== undefined) done(new SmtpRefusal(code, message ?? ""));
      else if (/^slow@/i.test(address)) void sleep(SLOW_MS).then(() => done());
      else done();
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (stream.sizeExceeded) return done();
        const recipients = envelope.rcptTo.map(({ address }) => address);
        postOffice.take(user, recipients, Buffer.concat(chunks).toString("utf8"));
        done();
      });
    },
  };
}
