import { spawn } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { apiUrl } from "./mall.js";

const PORTAL = join(import.meta.dirname, "../../../apps/portal");

export interface PortalApart {
  /** The session cookie of the other portal opens this one as well: cookies do not tell ports apart. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The portal as it was built, on a port of its own and with another way to the API. */
export async function startPortal(otherApiUrl: string): Promise<PortalApart> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [".next/standalone/apps/portal/server.js"], {
    cwd: PORTAL,
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      NEXTAUTH_URL: url,
      API_URL: otherApiUrl,
    },
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(`${url}/sign-in`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { url, stop };
    await pause(200);
  }
  await stop();
  throw new Error("the portal did not come up");
}

export interface CountingApi {
  readonly url: string;
  /** The names of the operations asked since this was last read. */
  take(): string[];
  stop(): void;
}

/** Passes everything on to the API and remembers what was asked. */
export async function countApi(): Promise<CountingApi> {
  const target = new URL(apiUrl);
  let asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      if (incoming.url === "/graphql") asked.push(operationIn(body));
      const { method, url, headers } = incoming;
      const onward = request(new URL(url ?? "/", target), { method, headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      });
      onward.on("error", () => answer.destroy());
      onward.end(body);
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    stop: () => server.close(),
  };
}

const operationIn = (body: Buffer): string => {
  const { query = "" } = JSON.parse(body.toString("utf8")) as { query?: string };
  return /\b(?:query|mutation) (\w+)/.exec(query)?.[1] ?? "?";
};

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));

/** An address at which nobody answers. */
export const nobody = async (): Promise<string> => `http://127.0.0.1:${await freePort()}`;
