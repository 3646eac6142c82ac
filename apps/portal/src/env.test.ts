import { describe, expect, it } from "vitest";
import { readEnv } from "#env";

const complete = {
  API_URL: "http://localhost:4000",
  NEXTAUTH_URL: "https://desk.example.com",
  NEXTAUTH_SECRET: "s".repeat(32),
};

describe("settings", () => {
  it("are production unless demo is asked for", () => {
    expect(readEnv(complete).isDemo).toBe(false);
    expect(readEnv({ ...complete, MALL_MODE: "demo" }).isDemo).toBe(true);
  });

  it.each([
    ["API_URL", { ...complete, API_URL: undefined }],
    ["NEXTAUTH_URL", { ...complete, NEXTAUTH_URL: "desk" }],
    ["NEXTAUTH_SECRET", { ...complete, NEXTAUTH_SECRET: undefined }],
    ["NEXTAUTH_SECRET", { ...complete, NEXTAUTH_SECRET: "short" }],
    ["MALL_MODE", { ...complete, MALL_MODE: "staging" }],
  ])("stop the start and name %s when it is missing or wrong", (name, source) => {
    expect(() => readEnv(source)).toThrow(name);
  });

  it("never show a secret in the error", () => {
    expect(() => readEnv({ ...complete, API_URL: "", NEXTAUTH_SECRET: "hunter2" })).toThrow(/^(?!.*hunter2)/s);
  });
});
