import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const repositoryRoot = path.join(import.meta.dirname, "../..");

/** The content security policy carries a nonce, so `proxy.ts` sets it; these are the same for every answer. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  // Browsers heed this over https only, so a demo on plain localhost is not locked out of itself.
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
];

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  reactStrictMode: true,
  // Nine pictures of 5 MB and the form around them; how large one file may be, the API judges.
  experimental: { serverActions: { bodySizeLimit: "46mb" }, proxyClientMaxBodySize: "46mb" },
  // A title that streams in later needs a script to reach the head.
  htmlLimitedBots: /.*/,
  // The way to the API is in `proxy.ts`: a rewrite written here would freeze API_URL at build time.
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default createNextIntlPlugin("./src/lib/locale.ts")(config);
