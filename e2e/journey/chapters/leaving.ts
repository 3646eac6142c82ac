import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { Unauthenticated } from "../../client/graphql.js";
import type { Shopper } from "../../shopper/shopper.js";
import type { JourneyWorld } from "../world.js";

const API_FOLDER = join(import.meta.dirname, "../../../apps/api");

/** Words that belong to no order: they must go with the account. */
const UNRELATED = "请问你们周末几点上班？我住在麓山南路附近";

/** Who left, and what of them must not be found any more. */
export interface Erased {
  accountId: string;
  certificateNumber: string;
  certificateCode: string;
  /** By what it is; never printed. */
  values: Record<string, string>;
  /** The same WeChat user has an account again: what WeChat says of them is that one's. */
  isBack: boolean;
}

interface PackData {
  sections: { name: string; records: Record<string, unknown>[] }[];
}

/** Takes a copy of everything along and closes the account. Policy 6.1, 6.6. */
export async function leave(world: JourneyWorld): Promise<Erased> {
  const { steps, shopper, staff, phoneNumber } = world;
  steps.chapter("Takes the data along and leaves");
  const talk = await shopper.conversation();
  if (talk && talk.status !== "CLOSED") {
    await steps.step("the chat about the order is closed", () =>
      staff("CUSTOMER_SERVICE_AGENT").closeConversation(talk.id),
    );
  }
  await steps.step("has a second address", async () => {
    const [{ regionCode } = { regionCode: "" }] = await shopper.addresses();
    await shopper.saveAddress({ name: "林小满", phoneNumber, regionCode, street: `梧桐路 ${phoneNumber} 号` });
  });
  await steps.step("asks something that has to do with no order", () => shopper.write(UNRELATED, { topic: "OTHER" }));
  const data = await takeCopy(world);
  const accountId = (await shopper.me()).id;
  const values = { ...profileIn(data), street: `梧桐路 ${phoneNumber} 号`, unrelated: UNRELATED };
  const paper = await closeAccount(world);
  return { accountId, values, isBack: false, ...paper };
}

async function takeCopy({ steps, shopper, phoneNumber }: JourneyWorld): Promise<PackData> {
  const { id } = await steps.step("asks for a copy of the data, and proves by code who is asking", async () => {
    const asked = await shopper.submitRequest("COPY");
    await shopper.confirmIdentity(phoneNumber);
    return asked.status === "IDENTITY_PENDING" ? shopper.continueRequest(asked.id) : asked;
  });
  await steps.step("has it within the minute; nobody had to lift a hand", () => shopper.waitUntilRequest(id, "CLOSED"));
  return steps.step("fetches the archive: profile, addresses, orders and chats are in it, readable", async () => {
    const files = await shopper.fetchPack(id);
    const data = JSON.parse(files.get("data.json")!) as PackData;
    const [account] = recordsOf(data, "accounts");
    assert.equal(account?.phoneNumber, `+86${phoneNumber}`);
    for (const name of ["delivery_addresses", "orders", "payments", "conversation_messages", "consent_events"]) {
      assert.ok(recordsOf(data, name).length > 0, name);
    }
    assert.ok(files.get("index.html")!.includes(UNRELATED));
    return data;
  });
}

const recordsOf = ({ sections }: PackData, name: string) =>
  sections.find((section) => section.name === name)?.records ?? [];

/** What the profile holds, as the person's own copy says: values too short to be told apart are left out. */
function profileIn(data: PackData): Record<string, string> {
  const values: Record<string, string> = {};
  const add = (prefix: string, record: Record<string, unknown>, names: readonly string[]) => {
    for (const name of names) {
      const value = record[name];
      if (typeof value === "string" && value.length >= 4) values[`${prefix} ${name}`] = value;
    }
  };
  const [account] = recordsOf(data, "accounts");
  add("account", account!, ["accountName", "openid", "unionid", "nickname", "phoneNumber"]);
  for (const [at, address] of recordsOf(data, "delivery_addresses").entries()) {
    add(`address ${at + 1}`, address, ["phoneNumber"]);
  }
  return values;
}

async function closeAccount({ steps, shopper }: JourneyWorld) {
  const plan = await steps.step("is shown what goes, and what the law keeps until when", async () => {
    const shown = await shopper.closurePlan();
    const goes = shown.items.find(({ name }) => name === "delivery_addresses");
    assert.equal(goes?.outcome, "DELETED");
    const kept = shown.items.filter(({ name }) => name === "orders");
    assert.ok(kept.some(({ outcome }) => outcome === "RESTRICTED" || outcome === "IN_USE"));
    assert.ok(kept.every(({ outcome, law }) => outcome === "DELETED" || law));
    return shown;
  });
  const closed = await steps.step("closes the account, and gets number and code of the certificate", () =>
    shopper.closeAccount(plan.hash),
  );
  const { certificateNumber, certificateCode } = closed;
  await steps.step(
    "reads on the certificate what was erased and verified, and until when the rest is kept",
    async () => {
      const paper = await shopper.waitUntilCertificate(certificateNumber, certificateCode, [
        "PARTS_IN_USE",
        "RESTRICTED",
        "ENDED",
      ]);
      assert.ok(paper.verifiedAt && paper.keysDestroyed > 0);
      const restricted = paper.items.filter(({ outcome }) => outcome === "RESTRICTED");
      assert.ok(restricted.every(({ keptUntil }) => keptUntil !== null));
      assert.ok(await shopper.certificateIsValid(certificateNumber));
    },
  );
  await steps.step("the session is dead", () => assert.rejects(() => shopper.tryMe(), Unauthenticated));
  return { certificateNumber, certificateCode };
}

/** With the same WeChat, as somebody nobody knows. Scenario C5. */
export async function comeBack({ steps, shopper }: JourneyWorld, erased: Erased): Promise<void> {
  steps.chapter("Comes back");
  await steps.step("signs in again with the same WeChat: agrees first, and finds nothing of before", async () => {
    await shopper.agreeAndSignIn();
    const me = await shopper.me();
    assert.notEqual(me.id, erased.accountId);
    assert.equal(me.hasPhone, false);
    assert.deepEqual(await shopper.addresses(), []);
    assert.deepEqual(await shopper.notifications(), []);
    assert.equal(await shopper.conversation(), null);
    await expectNoOrders(shopper);
  });
  erased.isBack = true;
}

const expectNoOrders = async (shopper: Shopper) => assert.deepEqual((await shopper.orders()).nodes, []);

/** Where values of a restricted transaction may still lie: sealed under keys of their own, out of every desk. */
const RESTRICTED = /^(orders\.(consignee_\w+|remark)|conversation_messages\.body|after_sales_cases\.\w+)$/;

/**
 * At the end of the day: nothing of the person who left is found in any table but the key store's, in clear, in
 * disguise or as a lookup value; and no living key opens it but those of the restricted transactions. Scenario C14.
 */
export async function scanForErased({ steps, shopper, environment }: JourneyWorld, erased: Erased): Promise<void> {
  steps.chapter("What is left of who left");
  await steps.step(
    "no profile value, unrelated chat or index entry in any table, nor behind any key of now",
    async () => {
      const found = await search(environment, erased.values);
      assert.deepEqual(
        found.filter((one) => !mayBeThere(one, erased)),
        [],
      );
    },
  );
  await steps.step("the restricted orders are on the certificate, with their date", async () => {
    const paper = await shopper.certificate(erased.certificateNumber, erased.certificateCode);
    const orders = paper.items.filter(({ name }) => name === "orders");
    assert.ok(orders.some(({ outcome, keptUntil }) => outcome === "RESTRICTED" && keptUntil));
    assert.ok(await shopper.certificateIsValid(erased.certificateNumber));
  });
}

function mayBeThere({ what, as, where }: Found, { isBack }: Erased): boolean {
  if (isBack && /^account (openid|unionid)$/.test(what)) return /^accounts\.(openid|openid_index|unionid)$/.test(where);
  return as === "opened" && RESTRICTED.test(where) && what !== "unrelated";
}

interface Found {
  what: string;
  as: string;
  where: string;
}

/** The API's own search, past the API: values go by standard input, and places alone come back. */
function search(env: NodeJS.ProcessEnv, values: Record<string, string>): Promise<Found[]> {
  return new Promise((resolve, reject) => {
    const options = { cwd: API_FOLDER, env: { ...env, NODE_OPTIONS: "" }, maxBuffer: 16 * 1024 * 1024 };
    const child = execFile(process.execPath, ["dist/search-values.js"], options, (error, stdout) => {
      if (error) reject(error);
      else resolve(JSON.parse(stdout) as Found[]);
    });
    child.stdin!.end(JSON.stringify(values));
  });
}
