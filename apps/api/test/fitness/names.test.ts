import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { buildMallSchema } from "../../src/server/schema.js";
import { readRoomFile, repository, roomFiles } from "./source.js";

/** WeChat is one word in file names. */
const kebab = (name: string) =>
  name.replaceAll("WeChat", "Wechat").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const useCases = new Map(
  roomFiles("*.ts")
    .filter((path) => !path.endsWith(".test.ts"))
    .map((path) => [basename(path, ".ts"), path]),
);

it("every mutation is a file of its own name, and its audit action is `wing/room.mutation`", () => {
  const wrong: string[] = [];
  for (const mutation of Object.keys(buildMallSchema().getMutationType()!.getFields())) {
    const path = useCases.get(kebab(mutation));
    if (!path) wrong.push(`${mutation}: no file ${kebab(mutation)}.ts`);
    else if (
      !readRoomFile(path).includes(`export const ${mutation}`) &&
      !readRoomFile(path).includes(`function ${mutation}`)
    ) {
      wrong.push(`${mutation}: ${path} does not export it`);
    }
  }
  expect(wrong).toEqual([]);
});

it("every staff deed leaves an audit entry under its own name", () => {
  const schema = buildMallSchema();
  const silent: string[] = [];
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const audience = field.extensions.audience as { for: string };
    if (audience.for !== "STAFF") continue;
    const path = useCases.get(kebab(field.name));
    const room = path?.split("/").slice(0, 2).join("/");
    const source = path ? readRoomFile(path) : "";
    if (!source.includes(`${room}.${field.name}`)) silent.push(field.name);
  }
  expect(silent).toEqual([]);
});

it("files stay small: none of ours is longer than 300 lines", () => {
  const files = globSync(
    ["apps/*/src/**/*.{ts,tsx}", "apps/*/test/**/*.ts", "packages/*/src/**/*.{ts,mjs}", "e2e/**/*.ts"],
    {
      cwd: repository,
      exclude: ["**/node_modules/**", "**/generated/**", "**/data/**"],
    },
  );
  expect(files.length).toBeGreaterThan(100);
  const long = files.filter((file) => readFileSync(join(repository, file), "utf8").split("\n").length > 301);
  expect(long).toEqual([]);
});
