import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface PeerRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface PeerAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** `HANG` never answers; `DROP` takes the whole request and cuts the line. */
export type Reaction = PeerAnswer | "HANG" | "DROP";

export interface HttpPeer {
  url: string;
  requests: PeerRequest[];
  close(): Promise<void>;
}

/** A server of its own on a free loopback port, to see how a client behaves when the other side misbehaves. */
export async function startPeer(react: (request: PeerRequest) => Reaction): Promise<HttpPeer> {
  const requests: PeerRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
    requests.push(request);
    reply(response, react(request));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, close: () => stop(server) };
}

function reply(response: ServerResponse, reaction: Reaction): void {
  if (reaction === "HANG") return;
  if (reaction === "DROP") {
    response.destroy();
    return;
  }
  response.writeHead(reaction.status ?? 200, reaction.headers).end(reaction.body);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

/** A loopback address on which nobody listens. */
export async function deadUrl(): Promise<string> {
  const peer = await startPeer(() => "DROP");
  await peer.close();
  return peer.url;
}
