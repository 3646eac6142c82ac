import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, requestIdFrom } from "#lib/request";

describe("the content security policy", () => {
  it("lets no inline script or style and no eval through in production", () => {
    const policy = contentSecurityPolicy("bm9uY2U=", "https://files.example", false);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("img-src 'self' data: blob: https://files.example;");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe("request ids", () => {
  it("are taken over from a proxy in front", () => {
    expect(requestIdFrom("0198-abcd-ef")).toBe("0198-abcd-ef");
  });

  it.each([null, "", "short", "x".repeat(65), 'a"}\ninjected line', "<script>alert(1)"])(
    "are made anew for %j",
    (offered) => {
      expect(requestIdFrom(offered)).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
