import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { deliveryAddressOf } from "#shop/accounts";
import { aMall, type Mall } from "../../../../test/mall.js";
import { regions } from "../regions/tables.js";
import { MOST_ADDRESSES } from "./create-address.js";
import { anAddress, aShopper, type ShopperPersona } from "./fixtures.js";
import { deliveryAddresses } from "./tables.js";

const ADDRESS = "id name phoneNumber regionCode regionNames street isDefault";
const MINE = `{ myAddresses { ${ADDRESS} } }`;
const mutation = (name: string, type: string, more = "") => `mutation ($input: ${type}!) { ${name}(input: $input) {
  __typename
  ... on DeliveryAddress { ${ADDRESS} }
  ... on Refusal { code message }
  ${more}
} }`;
const PROBLEMS = "... on InvalidInput { fields { path code } }";
const CREATE = mutation("createAddress", "CreateAddressInput", PROBLEMS);
const UPDATE = mutation("updateAddress", "UpdateAddressInput", PROBLEMS);
const DELETE = mutation("deleteAddress", "AddressInput");
const SET_DEFAULT = mutation("setDefaultAddress", "AddressInput");

const yuelu = { name: "李雷", phoneNumber: "138 1234 5678", regionCode: "430104", street: "麓山南路 1 号" };

let mall: Mall;
let shopper: ShopperPersona;
beforeAll(async () => {
  mall = await aMall();
});

const mine = async ({ token }: ShopperPersona) => mall.ask(MINE, {}, { token });
const ask = (document: string, input: object, as: ShopperPersona) => mall.ask(document, { input }, as);

describe("the address book [item 70]", () => {
  it("keeps name, phone, region and street, and shows them to the owner: Policy 6.1", async () => {
    shopper = await aShopper(mall.system);
    const made = await ask(CREATE, yuelu, shopper);
    expect(made).toMatchObject({
      __typename: "DeliveryAddress",
      name: "李雷",
      phoneNumber: "+8613812345678",
      regionCode: "430104",
      regionNames: ["湖南省", "长沙市", "岳麓区"],
      street: "麓山南路 1 号",
    });
    expect(await mine(shopper)).toEqual([expect.objectContaining({ id: made.id, name: "李雷" })]);
  });

  it("the first is the default; naming another moves it; there is never more than one", async () => {
    shopper = await aShopper(mall.system);
    const first = await ask(CREATE, yuelu, shopper);
    const second = await ask(CREATE, yuelu, shopper);
    expect([first.isDefault, second.isDefault]).toEqual([true, false]);
    expect((await ask(SET_DEFAULT, { addressId: second.id }, shopper)).isDefault).toBe(true);
    const third = await ask(CREATE, { ...yuelu, isDefault: true }, shopper);
    const flags = (await mine(shopper)).map((address: { id: string; isDefault: boolean }) => [
      address.id,
      address.isDefault,
    ]);
    expect(flags).toEqual([
      [third.id, true],
      [first.id, false],
      [second.id, false],
    ]);
  });

  it("asks for exactly recipient name, mobile number and address [item 62]", async () => {
    shopper = await aShopper(mall.system);
    const empty = { name: " ", phoneNumber: "0731-8888", regionCode: "43", street: "" };
    const refused = await ask(CREATE, empty, shopper);
    expect(refused.fields.map((field: { path: string }) => field.path)).toEqual([
      "name",
      "phoneNumber",
      "regionCode",
      "street",
    ]);
    expect(await mine(shopper)).toEqual([]);
  });

  it("takes no region that is unknown, no district, or out of reach", async () => {
    shopper = await aShopper(mall.system);
    const problem = async (regionCode: string) => (await ask(CREATE, { ...yuelu, regionCode }, shopper)).fields;
    expect(await problem("999999")).toEqual([{ path: "regionCode", code: "UNKNOWN_REGION" }]);
    expect(await problem("430000")).toEqual([{ path: "regionCode", code: "UNKNOWN_REGION" }]);
    expect(await problem("430100")).toEqual([{ path: "regionCode", code: "UNKNOWN_REGION" }]);
    const reach = (deliverable: boolean) =>
      mall.world.db.transact((tx) => tx.update(regions).set({ deliverable }).where(eq(regions.code, "650000")));
    await reach(false);
    expect(await problem("650102")).toEqual([{ path: "regionCode", code: "NOT_DELIVERABLE" }]);
    await reach(true);
  });

  it("changing one replaces all of it", async () => {
    shopper = await aShopper(mall.system);
    const { id } = await anAddress(shopper.context);
    const changed = {
      addressId: id,
      name: "韩梅梅",
      phoneNumber: "13987654321",
      regionCode: "110105",
      street: "朝阳路 2 号",
    };
    expect(await ask(UPDATE, changed, shopper)).toMatchObject({
      id,
      name: "韩梅梅",
      phoneNumber: "+8613987654321",
      regionNames: ["北京市", "市辖区", "朝阳区"],
      isDefault: true,
    });
  });

  it("deleting leaves no row, and no default pointing nowhere: Policy 6.4", async () => {
    shopper = await aShopper(mall.system);
    const { id } = await anAddress(shopper.context);
    expect((await ask(DELETE, { addressId: id }, shopper)).id).toBe(id);
    expect(await mall.world.db.select().from(deliveryAddresses).where(eq(deliveryAddresses.id, id))).toEqual([]);
    expect((await ask(DELETE, { addressId: id }, shopper)).code).toBe("NOT_FOUND");
    expect((await anAddress(shopper.context)).isDefault).toBe(true);
  });

  it("holds 20 and says so, also when two arrive at once for the last place", async () => {
    shopper = await aShopper(mall.system);
    for (let i = 1; i < MOST_ADDRESSES; i++) await anAddress(shopper.context);
    const last = await Promise.all([ask(CREATE, yuelu, shopper), ask(CREATE, yuelu, shopper)]);
    expect(last.map((answer) => answer.__typename).sort()).toEqual(["AddressLimitReached", "DeliveryAddress"]);
    expect(await mine(shopper)).toHaveLength(20);
  });

  it("somebody else's address is not found, exactly like one that never was", async () => {
    const owner = await aShopper(mall.system);
    const stranger = await aShopper(mall.system);
    const { id } = await anAddress(owner.context);
    const unknown = "adr_00000000000000000000000000";
    for (const [document, rest] of [
      [UPDATE, yuelu],
      [DELETE, {}],
      [SET_DEFAULT, {}],
    ] as const) {
      const [theirs, nobodys] = [
        await ask(document, { ...rest, addressId: id }, stranger),
        await ask(document, { ...rest, addressId: unknown }, stranger),
      ];
      expect(theirs).toEqual(nobodys);
      expect(theirs.code).toBe("NOT_FOUND");
    }
    expect(await mine(owner)).toHaveLength(1);
    expect(await deliveryAddressOf(mall.system, stranger.accountId, id)).toBeUndefined();
    expect(await deliveryAddressOf(mall.system, owner.accountId, id)).toMatchObject({
      name: "张小满",
      regionCode: "430104",
    });
  });

  it("an address moved to another row does not open: Policy 5.3", async () => {
    shopper = await aShopper(mall.system);
    const from = await anAddress(shopper.context);
    const to = await anAddress(shopper.context, { street: "别处 2 号" });
    await mall.world.db.transact((tx) =>
      tx.update(deliveryAddresses).set({ street: from.street }).where(eq(deliveryAddresses.id, to.id)),
    );
    await expect(deliveryAddressOf(mall.system, shopper.accountId, to.id)).rejects.toThrow();
  });
});
