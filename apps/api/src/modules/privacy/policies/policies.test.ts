import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { startOfShanghaiDay } from "#kernel/clock";
import { errnoOf } from "#kernel/db";
import { aMall, type Mall } from "../../../../test/mall.js";
import { currentPolicy, PolicyIsImmutable, publishFirstPolicy } from "./index.js";
import { type PolicyEdition, textHashOf } from "./policy-text.js";
import { publishPolicy } from "./publish-policy.js";
import { versionsThatBind } from "./rules.js";
import { policyVersions } from "./tables.js";
import { firstPolicy } from "./version-1/index.js";

const READ = `query ($version: String, $locale: String) { privacyPolicy(version: $version, locale: $locale) {
  version title author preamble releasedAt updatedOn effectiveOn viewCount textHash
  chapters { anchor title clauses { number text } }
} }`;

interface Policy {
  version: string;
  title: string;
  preamble: string;
  releasedAt: string;
  updatedOn: string;
  effectiveOn: string;
  viewCount: number;
  textHash: string;
  chapters: { anchor: string; title: string; clauses: { number: string; text: string }[] }[];
}

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const policyFor = async (variables: object = {}) =>
  (await mall.run<{ privacyPolicy: Policy | null }>(READ, variables)).privacyPolicy!;
const textOf = ({ chapters }: Policy, number: string) =>
  chapters.flatMap(({ clauses }) => clauses).find((clause) => clause.number === number)?.text ?? "";

describe("reading the policy [item 1]", () => {
  it("needs no sign-in and shows title, author, release, update and effect apart [item 2]", async () => {
    expect(await policyFor()).toMatchObject({
      version: "1",
      title: "工厂到家隐私政策",
      releasedAt: "2024-04-24T02:41:09.000Z",
      updatedOn: "2023-09-04",
      effectiveOn: "2023-09-04",
    });
  });

  it("has nine chapters, each with an anchor of its own, and clauses numbered as people quote them [item 3]", async () => {
    const { chapters } = await policyFor();
    expect(chapters).toHaveLength(9);
    expect(new Set(chapters.map(({ anchor }) => anchor)).size).toBe(9);
    chapters.forEach(({ clauses }, index) => {
      expect(clauses.every(({ number }) => number.startsWith(`${index + 1}.`))).toBe(true);
    });
    const numbers = chapters.flatMap(({ clauses }) => clauses.map(({ number }) => number));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.slice(0, 6)).toEqual(["1.1", "1.2", "1.3", "1.4", "2.1", "2.2"]);
    for (const number of ["2.2.1", "2.2.2", "3.3", "5.8.1", "5.9.1", "6.8", "8.2.5", "9.1.2"])
      expect(numbers).toContain(number);
  });

  it("comes in Chinese and English, clause by clause, each with key terms in bold [item 3]", async () => {
    const [zh, en] = [await policyFor({ locale: "zh" }), await policyFor({ locale: "en" })];
    const shape = ({ chapters }: Policy) =>
      chapters.map(({ anchor, clauses }) => [anchor, clauses.map(({ number }) => number)]);
    expect(shape(en)).toEqual(shape(zh));
    expect(en.textHash).toBe(zh.textHash);
    for (const [policy, isOfLanguage] of [
      [zh, /\p{Script=Han}/u],
      [en, /[a-z]{3}/],
    ] as const) {
      for (const { clauses } of policy.chapters) {
        for (const { text } of clauses) {
          expect(text).toMatch(isOfLanguage);
          expect(text.split("**").length % 2, text).toBe(1);
        }
      }
    }
    expect(JSON.stringify(en.chapters)).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ["9.1", "十五个工作日", "fifteen working days"],
    ["5.9.1", "不少于三年", "no less than three years"],
    ["9.1.2", "400-026-0818", "400-026-0818"],
    ["8.1", "不会削减您依据本政策所应享有的权利", "do not reduce the rights"],
    ["5.9.3", "中华人民共和国境内", "within the territory"],
    ["3.3", "深圳市腾讯计算机系统有限公司", "Shenzhen Tencent Computer Systems Co., Ltd."],
    ["2.5.2", "明示授权", "explicit consent"],
    ["7.1", "十八周岁", "under eighteen"],
    ["6.5", "【推定条款】", "[Inferred clause]"],
    ["6.7", "【推定条款】", "[Inferred clause]"],
  ])("clause %s says what the mall is held to", async (number, zh, en) => {
    expect(textOf(await policyFor({ locale: "zh" }), number)).toContain(zh);
    expect(textOf(await policyFor({ locale: "en" }), number)).toContain(en);
  });

  it("says before chapter 1 that agreeing covers the basic functions only", async () => {
    expect((await policyFor({ locale: "zh" })).preamble).toContain("不代表您已单独同意开启扩展功能");
  });

  it("names the operator and the hotline of the one record that notices use too [item 9]", async () => {
    for (const language of ["zh-CN", "en"] as const) {
      const { operator } = await mall.run<{ operator: { company: string; product: string; hotline: string } }>(
        "{ operator { company product hotline } }",
        {},
        { language },
      );
      const policy = await policyFor({ locale: language });
      expect(policy.preamble).toContain(operator.company);
      expect(policy.title).toContain(operator.product);
      expect(textOf(policy, "9.1.2")).toContain(operator.hotline);
    }
  });

  it("an unknown version is null", async () => {
    expect(await policyFor({ version: "99" })).toBeNull();
  });

  it("counts openings and nothing about who opened [item 2]", async () => {
    const before = (await policyFor()).viewCount;
    const VIEW = `mutation { recordPolicyView(input: { version: "1" }) { ... on PolicyVersion { viewCount } } }`;
    await Promise.all(Array.from({ length: 5 }, () => mall.run(VIEW)));
    expect((await policyFor()).viewCount).toBe(before + 5);
    const { data } = await mall.answer(`mutation { recordPolicyView(input: { version: "99" }) { __typename } }`);
    expect(data.recordPolicyView.__typename).toBe("NotFound");
  });
});

describe("publishing", () => {
  it("again with the same words changes nothing", async () => {
    await Promise.all([publishFirstPolicy(mall.system), publishFirstPolicy(mall.system)]);
    const { privacyPolicyVersions } = await mall.run<{ privacyPolicyVersions: Policy[] }>(
      "{ privacyPolicyVersions { version } }",
    );
    expect(privacyPolicyVersions.filter(({ version }) => version === "1")).toHaveLength(1);
  });

  it("never changes a published text: other words under its number are refused [A10]", async () => {
    const changed = { ...firstPolicy, text: { ...firstPolicy.text, title: { zh: "别的标题", en: "Another title" } } };
    await expect(publishPolicy(mall.system, changed)).rejects.toThrow(PolicyIsImmutable);
    expect((await policyFor()).title).toBe("工厂到家隐私政策");
  });

  it("the hash is made of every word in both languages, and the stored text still has it", async () => {
    const [row] = await mall.world.db.select().from(policyVersions).where(eq(policyVersions.version, "1"));
    expect(textHashOf({ ...row!, text: row!.text })).toEqual(row!.textHash);
    const english = structuredClone(firstPolicy) as {
      text: { chapters: { clauses: { text: { en: string } }[] }[] };
    } & PolicyEdition;
    english.text.chapters[4]!.clauses[0]!.text.en += ".";
    expect(textHashOf(english).equals(textHashOf(firstPolicy))).toBe(false);
  });

  it("an announced version is readable before it takes effect, and in force from that day on: Policy 8.1", async () => {
    const effectiveOn = "2099-03-01";
    const next = {
      ...firstPolicy,
      version: "next",
      releasedAt: mall.clock.now(),
      effectiveOn,
      requiresAgreement: false,
    };
    await publishPolicy(mall.system, next);
    expect((await policyFor({ version: "next" })).effectiveOn).toBe(effectiveOn);
    expect((await policyFor()).version).toBe("1");
    const thatDay = startOfShanghaiDay(effectiveOn);
    expect((await currentPolicy(mall.world.db, new Date(thatDay.getTime() - 1))).version).toBe("1");
    expect((await currentPolicy(mall.world.db, thatDay)).version).toBe("next");
  });

  it("a version that is not released yet is nobody's to read", async () => {
    const releasedAt = new Date("2098-01-01T00:00:00Z");
    await publishPolicy(mall.system, { ...firstPolicy, version: "draft", releasedAt, effectiveOn: "2098-03-01" });
    expect(await policyFor({ version: "draft" })).toBeNull();
  });

  it("the application itself can change no published text", async () => {
    const change = mall.world.db.transact((tx) => tx.update(policyVersions).set({ updatedOn: "2000-01-01" }));
    expect(await change.catch(errnoOf)).toBe(1142);
  });
});

describe("which agreement is enough", () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n));
  const edition = (version: string, n: number, requiresAgreement: boolean) => ({
    version,
    effectiveAt: day(n),
    requiresAgreement,
  });
  const editions = [edition("1", 1, true), edition("1.1", 5, false), edition("2", 10, true), edition("2.1", 15, false)];

  it("an editorial change asks for nothing; a version that asks ends the agreements before it", () => {
    expect([...versionsThatBind(editions, day(6))]).toEqual(["1", "1.1", "2", "2.1"]);
    expect([...versionsThatBind(editions, day(10))]).toEqual(["2", "2.1"]);
    expect([...versionsThatBind(editions, day(20))]).toEqual(["2", "2.1"]);
  });
});
