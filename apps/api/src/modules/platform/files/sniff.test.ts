import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aPicture, CAMERA } from "./fixtures.js";
import { sniff } from "./sniff.js";

const pixelsOf = async (bytes: Buffer) => (await sharp(bytes).raw().toBuffer()).toString("base64");

describe("what a file is", () => {
  it.each([
    ["jpeg", "image/jpeg"],
    ["png", "image/png"],
    ["webp", "image/webp"],
  ] as const)("Policy 5.3: a %s keeps its pixels and loses device and place", async (format, contentType) => {
    const sent = await aPicture({ format });
    expect((await sharp(sent).metadata()).exif?.includes(CAMERA)).toBe(true);
    const taken = sniff(sent)!;
    expect(taken).toMatchObject({ kind: "IMAGE", contentType, width: 60, height: 40 });
    expect(taken.bytes.includes(CAMERA)).toBe(false);
    expect((await sharp(taken.bytes).metadata()).exif).toBeUndefined();
    expect(await pixelsOf(taken.bytes)).toBe(await pixelsOf(sent));
  });

  it("a picture that lay on its side still says so, and nothing else", async () => {
    const taken = sniff(await aPicture({ turned: 6 }))!;
    expect(taken.bytes.includes(CAMERA)).toBe(false);
    expect((await sharp(taken.bytes).metadata()).orientation).toBe(6);
  });

  it("what was hung onto the end of a picture does not stay", async () => {
    const sent = Buffer.concat([await aPicture({ format: "png" }), Buffer.from("<script>alert(1)</script>")]);
    expect(sniff(sent)!.bytes.includes("<script>")).toBe(false);
  });

  it("SVG, HTML, text and programs are no picture, whatever they are called", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const text of [svg, `<?xml version="1.0"?>${svg}`, "<!doctype html><p>x</p>", "GIF89a and nothing more", ""]) {
      expect(sniff(Buffer.from(text))).toBeUndefined();
    }
  });

  it.each(["jpeg", "png", "webp"] as const)("a %s that breaks off anywhere is none", async (format) => {
    const whole = await aPicture({ format });
    for (let length = 0; length < whole.length; length += 7) {
      expect(sniff(whole.subarray(0, length)), `at ${length} of ${whole.length}`).toBeUndefined();
    }
  });
});
