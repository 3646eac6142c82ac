import { connect } from "node:net";

/** A worker writes the forgotten schedule again within 15 s, and everything that is due runs then. */
export const SCHEDULE_AGAIN_MS = 60_000;

/** FLUSHALL. Redis holds nothing but the beat: what is due stands in MySQL. */
export function wipeRedis(redisUrl: string): Promise<void> {
  const { hostname, port } = new URL(redisUrl);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write("FLUSHALL\r\n"));
    socket.once("error", reject);
    socket.once("data", (answer) => {
      socket.end();
      if (answer.toString().startsWith("+OK")) resolve();
      else reject(new Error(`Redis answers ${answer}`));
    });
  });
}
