import { readFileSync } from "node:fs";
import { z } from "zod";

const settings = z
  .object({
    /** Origin of the API as this server reaches it, e.g. `http://localhost:4000`. */
    API_URL: z.url(),
    /** Origin of the API as browsers reach it, for private pictures; `API_URL` when left out. */
    API_PUBLIC_URL: z.url().optional(),
    /** Origin of the portal as browsers see it. https here makes the session cookie `Secure`. */
    NEXTAUTH_URL: z.url(),
    NEXTAUTH_SECRET: z.string().min(32).optional(),
    NEXTAUTH_SECRET_FILE: z.string().optional(),
    MALL_MODE: z.enum(["production", "demo"]).default("production"),
    NODE_ENV: z.string().optional(),
  })
  .refine((env) => env.NEXTAUTH_SECRET || env.NEXTAUTH_SECRET_FILE, {
    error: "set NEXTAUTH_SECRET or NEXTAUTH_SECRET_FILE",
  });

export interface Env {
  readonly apiUrl: URL;
  readonly filesOrigin: string;
  readonly portalUrl: URL;
  readonly sessionSecret: string;
  readonly isDemo: boolean;
  /** Whether this is `next dev`. */
  readonly isDevelopment: boolean;
}

let known: Env | undefined;

/** The settings, read once. Lazy because `next build` loads every module where none of them is set. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

export function readEnv(source: Record<string, string | undefined>): Env {
  const read = settings.safeParse(source);
  if (!read.success) throw new Error(`The portal cannot start:\n${z.prettifyError(read.error)}`);
  const { API_URL, API_PUBLIC_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, NEXTAUTH_SECRET_FILE, MALL_MODE, NODE_ENV } =
    read.data;
  return {
    apiUrl: new URL(API_URL),
    filesOrigin: new URL(API_PUBLIC_URL ?? API_URL).origin,
    portalUrl: new URL(NEXTAUTH_URL),
    sessionSecret: NEXTAUTH_SECRET ?? secretIn(NEXTAUTH_SECRET_FILE!),
    isDemo: MALL_MODE === "demo",
    isDevelopment: NODE_ENV === "development",
  };
}

function secretIn(file: string): string {
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32) throw new Error("The portal cannot start: the session secret is shorter than 32 characters");
  return secret;
}
