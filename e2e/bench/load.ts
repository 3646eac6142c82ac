import { Agent, request } from "node:http";

export interface Shot {
  url: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a kept-alive connection; rejects on anything but 200. */
export function shoot({ url, method = "GET", headers = {}, body }: Shot): Promise<string> {
  return new Promise((resolve, reject) => {
    const length =
      body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const call = request(url, { agent, method, headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const text = Buffer.concat(parts).toString("utf8");
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    call.on("error", reject);
    call.end(body);
  });
}

export interface LoadResult {
  done: number;
  seconds: number;
  p50: number;
  p95: number;
}

export interface Sample extends LoadResult {
  /** CPU ms per piece of work, by process. */
  cpu: Record<string, number>;
}

/** A closed loop: `width` callers, each starting the next piece of work when the last one is answered. */
export async function load(
  width: number,
  total: number,
  work: (index: number) => Promise<unknown>,
): Promise<LoadResult> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  const caller = async () => {
    while (next < total) {
      const index = next++;
      const from = performance.now();
      await work(index);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: width }, caller));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { done: times.length, seconds: (performance.now() - started) / 1000, p50: at(0.5), p95: at(0.95) };
}
