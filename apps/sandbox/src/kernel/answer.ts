/** An HTTP answer, made before anything is sent so that faults can still replace it. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** A file download: WeChat Pay signs every other 2xx. */
  unsigned?: boolean;
}

/** A request as it came over the wire. `url` is path and query exactly as sent: signatures cover these bytes. */
export interface WireRequest {
  method: string;
  url: string;
  host: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

export function headerOf(request: WireRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
