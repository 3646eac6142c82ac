import { createHash } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import type { Reaction } from "../../../test/http-peer.js";
import { failureOf, payPeer } from "../../../test/pay-peer.js";
import { readVector } from "../../../test/vectors.js";

const other = payPeer(() => 1_795_334_400_000);
const { payAgainst } = other;

afterEach(other.closeAll);

describe("the day's bill", () => {
  const { gzip_base64, csv_utf8, sha1_uncompressed } = readVector<Record<string, string>>("12-wxpay-bill.json");
  const packed = Buffer.from(gzip_base64 ?? "", "base64");
  const sha1Packed = createHash("sha1").update(packed).digest("hex");

  const billFrom = async (hash_value: string | undefined, file: Reaction, host = "https://elsewhere.example") => {
    const download_url = `${host}/v3/billdownload/file?token=a%2Bb_c`;
    const notice = { hash_type: "SHA1", hash_value, download_url };
    return payAgainst((r) => (r.url.startsWith("/v3/bill/") ? other.signedAnswer(notice) : file));
  };

  test("is fetched by our own host's address, signed, and read", async () => {
    const { pay, peer } = await billFrom(sha1_uncompressed, { body: packed });
    expect(await pay.tradeBill("2026-11-22")).toMatchObject({
      date: "2026-11-22",
      hashedForm: "UNPACKED",
      rows: [{ orderAmountFen: 12990 }, { refundAmountFen: 3000 }],
    });
    expect(peer.requests.map(({ url }) => url)).toEqual([
      "/v3/bill/tradebill?bill_date=2026-11-22&bill_type=ALL&tar_type=GZIP",
      "/v3/billdownload/file?token=a%2Bb_c",
    ]);
    expect(peer.requests[1]?.headers.authorization).toContain("WECHATPAY2-SHA256-RSA2048");
  });

  test("may be hashed packed or unpacked, and come unpacked", async () => {
    const hashedPacked = await billFrom(sha1Packed, { body: packed });
    expect(await hashedPacked.pay.tradeBill("2026-11-22")).toMatchObject({ hashedForm: "PACKED" });
    const unpacked = await billFrom(sha1_uncompressed, { body: csv_utf8 });
    expect(await unpacked.pay.tradeBill("2026-11-22")).toMatchObject({ rows: { length: 2 } });
  });

  test.each<[string, string | undefined, Reaction, string]>([
    ["with one byte changed", sha1_uncompressed, { body: csv_utf8?.replace("129.90", "129.91") }, "UNVERIFIED_ANSWER"],
    ["without a hash", undefined, { body: packed }, "UNVERIFIED_ANSWER"],
    ["cut short while packed", sha1Packed, { body: packed.subarray(0, 200) }, "MALFORMED_ANSWER"],
    ["refused at the download", sha1Packed, { status: 403, body: '{"code":"NO_AUTH"}' }, "NO_AUTH"],
  ])("%s is no bill", async (_, hash, file, code) => {
    const { pay } = await billFrom(hash, file);
    expect(await failureOf(pay.tradeBill("2026-11-22"))).toMatchObject({ code });
  });

  test("of an empty day or one still being written is said in a word", async () => {
    const empty = await payAgainst(() => other.refusal(400, "NO_STATEMENT_EXIST"));
    expect(await empty.pay.tradeBill("2026-11-22")).toBe("NO_STATEMENT");
    const creating = await payAgainst(() => other.refusal(400, "STATEMENTCREATING"));
    expect(await creating.pay.tradeBill("2026-11-22")).toBe("CREATING");
  });
});
