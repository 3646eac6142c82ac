import { createServer, type Server } from "node:http";
import type { Metrics } from "./metrics.js";

/** `/healthz` while the process lives, `/readyz` while it can work, `/metrics` for Prometheus; loopback only. */
export function startHealthServer(port: number, readiness: () => Promise<string[]>, metrics: Metrics): Server {
  const server = createServer(async (request, response) => {
    if (request.url === "/metrics") {
      const body = await metrics.text().catch(() => undefined);
      response.writeHead(body === undefined ? 500 : 200, { "content-type": metrics.contentType });
      return response.end(body);
    }
    const problems = request.url === "/readyz" ? await readiness() : [];
    response.writeHead(problems.length === 0 ? 200 : 503, { "content-type": "application/json" });
    response.end(JSON.stringify({ status: problems.length === 0 ? "ok" : "not ready", problems }));
  });
  return server.listen(port, "127.0.0.1");
}
