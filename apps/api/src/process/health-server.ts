import { createServer, type Server } from "node:http";

/** `/healthz` while the process lives, `/readyz` while it can work; loopback only. */
export function startHealthServer(port: number, readiness: () => Promise<string[]>): Server {
  const server = createServer(async (request, response) => {
    const problems = request.url === "/readyz" ? await readiness() : [];
    response.writeHead(problems.length === 0 ? 200 : 503, { "content-type": "application/json" });
    response.end(JSON.stringify({ status: problems.length === 0 ? "ok" : "not ready", problems }));
  });
  return server.listen(port, "127.0.0.1");
}
