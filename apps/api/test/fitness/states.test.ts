import { expect, it } from "vitest";
import { examine, type Transitions } from "#kernel/transitions";
import { importRoomFile, readRoomFile, roomFiles } from "./source.js";

/** A `status.ts` exports `<thing>Transitions`, `<thing>Initial` and `<thing>Terminal`. */
const machines = async () => {
  const found: { file: string; thing: string; table: Transitions<string>; initial: unknown; terminal: unknown }[] = [];
  for (const file of roomFiles("status.ts")) {
    const exported = await importRoomFile(file);
    for (const [name, table] of Object.entries(exported)) {
      if (!name.endsWith("Transitions")) continue;
      const thing = name.slice(0, -"Transitions".length);
      found.push({
        file,
        thing,
        table: table as Transitions<string>,
        initial: exported[`${thing}Initial`],
        terminal: exported[`${thing}Terminal`],
      });
    }
  }
  return found;
};

it("every state of every machine can be reached, and every end is a declared one", async () => {
  const all = await machines();
  expect(all.length).toBeGreaterThanOrEqual(4);
  for (const { file, thing, table, initial, terminal } of all) {
    expect({ file, thing, ...examine(table, initial as string) }).toEqual({
      file,
      thing,
      unreachable: [],
      terminal: expect.toSatisfy(
        (ends: string[]) => JSON.stringify([...ends].sort()) === JSON.stringify([...(terminal as string[])].sort()),
      ),
    });
  }
});

it("a machine is data: its file imports nothing but a type", () => {
  for (const file of roomFiles("status.ts")) {
    const imports = readRoomFile(file).match(/^import .*/gm) ?? [];
    expect({ file, imports: imports.filter((line) => !line.startsWith("import type")) }).toEqual({ file, imports: [] });
  }
});
