import { beforeAll, expect, it } from "vitest";
import { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { fileRow, readFile } from "#platform/files";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, granted } from "../../shop/orders/fixtures.js";
import { collectDisclosure } from "./collect-disclosure.js";
import { aDisclosureTeam, anApprovedDisclosure, type DisclosureTeam, opened } from "./fixtures.js";
import { packageOf } from "./queries.js";
import { showDisclosurePassphrase } from "./show-disclosure-passphrase.js";

let mall: Mall;
let team: DisclosureTeam;
let number: string;
beforeAll(async () => {
  mall = await aMall();
  team = await aDisclosureTeam(mall.system);
  number = (await anOrder(await mall.aBuyer(), [await aSku(mall.system)])).orderNumber;
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");

it("a package whose passphrase is lost is void: it is made anew under another, and the old one opens nothing any more", async () => {
  const row = await anApprovedDisclosure(team, [number], { fields: ["orders.orderNumber"] });
  const request = { requestId: row.id };
  granted(await collectDisclosure(team.collector, request));
  expect(code(await collectDisclosure(team.collector, request))).toBe("STATE_CONFLICT");
  const lost = granted(await showDisclosurePassphrase(team.courier, request)).passphrase;
  const before = (await packageOf(mall.world.db, row.id))!;
  expect(granted(await collectDisclosure(team.collector, request)).status).toBe("SEALED");
  const made = (await packageOf(mall.world.db, row.id))!;
  expect(made).toMatchObject({ rows: before.rows, passphraseShownAt: null });
  expect((await fileRow(mall.world.db, before.fileId))!.status).toBe("ERASED");
  const archive = (await readFile(mall.system, (await fileRow(mall.world.db, made.fileId))!)) as Buffer;
  expect(() => opened(archive, lost)).toThrow();
  const { passphrase } = granted(await showDisclosurePassphrase(team.courier, request));
  expect(JSON.parse(opened(archive, passphrase)).files).toHaveLength(1);
  const steps = (await historyOf(mall.world.db, row.id)).map((entry) => `${entry.fromStatus}>${entry.toStatus}`);
  expect(steps.filter((step) => step.startsWith("SEALED"))).toEqual(["SEALED>COLLECTING"]);
});
