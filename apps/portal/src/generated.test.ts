import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@graphql-codegen/cli";
import { beforeAll, describe, expect, it } from "vitest";
import { contractFiles } from "../../../packages/contract/scripts/contract-files";
import config from "../codegen";
import persisted from "./generated/persisted-documents.json";

const committed = (file: string) => readFileSync(file, "utf8");

describe("what `pnpm codegen` makes is committed as it would be made now", () => {
  let generated: { filename: string; content: string }[];
  beforeAll(async () => {
    const cwd = path.join(import.meta.dirname, "..");
    generated = await generate({ ...config, cwd, silent: true, errorsOnly: true }, false);
  }, 60_000);

  it("types and documents of the portal, from its pages and the schema", () => {
    expect(generated.length).toBeGreaterThan(2);
    for (const { filename, content } of generated) {
      const file = path.join(import.meta.dirname, "..", filename);
      expect({ filename, fresh: committed(file).trim() === content.trim() }).toEqual({ filename, fresh: true });
    }
  });

  it("enum types and trusted documents of the contract", async () => {
    for (const { path: file, text } of await contractFiles()) {
      expect({ file: path.basename(file), fresh: committed(file) === text }).toEqual({
        file: path.basename(file),
        fresh: true,
      });
    }
  });

  it("the API finds each document by the hash that the portal sends", () => {
    const documents: Record<string, string> = persisted;
    for (const [key, document] of Object.entries(documents)) {
      expect(key).toBe(`sha256:${createHash("sha256").update(document).digest("hex")}`);
    }
  });
});
