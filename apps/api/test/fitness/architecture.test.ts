import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "./source.js";

const rooms = createRequire(import.meta.url)(join(repository, "rooms.cjs")) as Record<string, string[]>;
const page = join(repository, "ARCHITECTURE.md");

const nameOf = (room: string) => room.replace(/[/-]/g, "_");

/** The directions as a mermaid picture; everybody knocks on audit, so that it would only hide the rest. */
function drawRooms(): string {
  const wings = [...new Set(Object.keys(rooms).map((room) => room.split("/")[0]!))];
  const boxes = wings.flatMap((wing) => [
    `  subgraph ${wing}`,
    ...Object.keys(rooms)
      .filter((room) => room.startsWith(`${wing}/`))
      .map((room) => `    ${nameOf(room)}["${room.split("/")[1]}"]`),
    "  end",
  ]);
  const arrows = Object.entries(rooms).flatMap(([room, doors]) =>
    doors.filter((door) => door !== "platform/audit").map((door) => `  ${nameOf(room)} --> ${nameOf(door)}`),
  );
  return ["```mermaid", "flowchart LR", ...boxes, ...arrows, "```"].join("\n");
}

it("ARCHITECTURE.md shows the directions that rooms.cjs allows", () => {
  const text = readFileSync(page, "utf8");
  const drawn = text.replace(
    /(<!-- rooms:start[^\n]*\n)[\s\S]*?(<!-- rooms:end -->)/,
    (_, start, end) => `${start}${drawRooms()}\n${end}`,
  );
  if (process.env.UPDATE_DOCS) writeFileSync(page, drawn);
  else expect(text).toBe(drawn);
});

it("nobody knocks in a circle: rooms.cjs has an order", () => {
  const circles: string[] = [];
  const walk = (room: string, path: string[]) => {
    if (path.includes(room)) circles.push([...path, room].join(" → "));
    else for (const door of rooms[room] ?? []) walk(door, [...path, room]);
  };
  for (const room of Object.keys(rooms)) walk(room, []);
  expect(circles).toEqual([]);
});
