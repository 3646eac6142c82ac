import type { Text } from "#kernel/locale";
import type { PersonalColumn } from "#kernel/personal-data";
import type { Field, Section } from "./collect.js";
import type { PackForm } from "./tables.js";
import { inWords } from "./values-in-words.js";
import { basisWords, purposeWords, recipientWords, retentionWords, sourceWords } from "./words.js";

export interface PackHead {
  form: PackForm;
  requestNumber: string;
  madeAt: Date;
}

/** For machines: every value as it is held, each field with what it is for, by what right and for how long. */
export function asJson({ form, requestNumber, madeAt }: PackHead, sections: readonly Section[]): Buffer {
  const data = {
    format: "factory-to-home/personal-data",
    version: 1,
    form,
    requestNumber,
    madeAt,
    coverage: sections.map(({ name, label, records }) => ({ name, label, records: records.length })),
    sections: sections
      .filter(({ records }) => records.length > 0)
      .map(({ name, label, fields, records }) => ({
        name,
        label,
        fields: Object.fromEntries(fields.map(({ property, column }) => [property, factsOf(column)])),
        records,
      })),
  };
  return Buffer.from(JSON.stringify(data, null, 2));
}

const factsOf = ({ label, category, purposes, basis, source, retention, recipients }: PersonalColumn) => ({
  label,
  category,
  purposes,
  basis,
  source,
  retention,
  recipients,
});

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const both = ({ zh, en }: Text): string => `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

const instant = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "medium",
});

function plain(value: unknown): string {
  if (value === null || value === undefined) return "—";
  if (value instanceof Date) return instant.format(value);
  if (typeof value === "boolean") return value ? "是 yes" : "否 no";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const unique = (texts: readonly Text[]): Text[] => [...new Map(texts.map((text) => [text.en, text])).values()];

const list = (texts: readonly Text[]): string => unique(texts).map(both).join("、");

const NOBODY: Text = { zh: "无", en: "nobody" };
const ORDER_NUMBER: Text = { zh: "订单号", en: "Order number" };

/** For people: one page, readable without a network, in both languages. No script, nothing loaded. */
export function asPage({ requestNumber, madeAt }: PackHead, sections: readonly Section[]): Buffer {
  const rows = sections.map(
    ({ name, label, records }) =>
      `<tr><td>${records.length > 0 ? `<a href="#${name}">${both(label)}</a>` : both(label)}</td><td>${records.length || "无 none"}</td></tr>`,
  );
  const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>个人信息副本 Copy of your personal data</title>
<style>${STYLE}</style>
</head>
<body>
<h1>个人信息副本 <span lang="en">Copy of your personal data</span></h1>
<p>受理编号 <span lang="en">Request</span> ${escaped(requestNumber)} · 生成时间 <span lang="en">made</span> ${instant.format(madeAt)} (UTC+8)</p>
<p>以下为工厂到家保存的与您有关的全部信息。您填写的收货人信息按您填写的内容列出；工作人员姓名、登录凭证及检索值不在其中。
<span lang="en">This is all that Factory to Home holds about you. What you entered about recipients is shown as you entered it; names of staff, credentials and lookup values are left out.</span></p>
<table><caption>目录 <span lang="en">Contents</span></caption><thead><tr><th>类别 <span lang="en">Kind</span></th><th>条数 <span lang="en">Records</span></th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
${sections
  .filter(({ records }) => records.length > 0)
  .map(sectionOf)
  .join("\n")}
</body>
</html>
`;
  return Buffer.from(page);
}

function sectionOf({ name, label, fields, records }: Section): string {
  const of = <T>(pick: (column: PersonalColumn) => readonly T[]) => fields.flatMap(({ column }) => pick(column));
  const recipients = of(({ recipients: all }) => all).map((code) => recipientWords[code]);
  const facts: [Text, string][] = [
    [{ zh: "用途", en: "Used for" }, list(of(({ purposes }) => purposes).map((code) => purposeWords[code]))],
    [{ zh: "依据", en: "By right of" }, list(of(({ basis }) => [basis]).map((code) => basisWords[code]))],
    [{ zh: "来源", en: "From" }, list(of(({ source }) => [source]).map((code) => sourceWords[code]))],
    [{ zh: "保存期限", en: "Kept" }, list(of(({ retention }) => [retention]).map((code) => retentionWords[code]))],
    [{ zh: "提供给", en: "Given to" }, list(recipients.length > 0 ? recipients : [NOBODY])],
  ];
  return `<section id="${name}"><h2>${both(label)}</h2>
<p class="facts">${facts.map(([what, words]) => `${both(what)}：${words}`).join("<br>")}</p>
${records.map((record) => recordOf(name, fields, record)).join("\n")}
</section>`;
}

function recordOf(table: string, fields: readonly Field[], record: Readonly<Record<string, unknown>>): string {
  const labels = new Map(fields.map(({ property, column }) => [property, column.label]));
  const lines = Object.entries(record).map(([property, value]) => {
    const said = inWords(table, property, value);
    const shown = said ? both(said) : escaped(plain(value));
    return `<dt>${both(labels.get(property) ?? ORDER_NUMBER)}</dt><dd>${shown}</dd>`;
  });
  return `<dl>${lines.join("")}</dl>`;
}

const STYLE = `body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid #c8ccd1;padding-top:1rem}
span[lang=en]{color:#57606a;font-size:.85em}.facts{font-size:.9em;background:#f6f8fa;padding:.5rem .75rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600}td,th{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #d8dee4}
dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.1rem .75rem;border-bottom:1px solid #d8dee4;padding-bottom:.75rem}
dt{color:#57606a}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
@media print{section{break-inside:avoid-page}}`;
