import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messages } from "#messages";
import { ActionList } from "#ui/action-list";
import { DataTable } from "#ui/data-table";
import { DeadlineChip } from "#ui/deadline-chip";
import { EvidenceGallery } from "#ui/evidence-gallery";
import { Field } from "#ui/field";
import { FilterForm } from "#ui/filter-form";
import { ActionForm } from "#ui/form";
import { KeysetPager } from "#ui/keyset-pager";
import { RefusalNotice } from "#ui/refusal-notice";

const html = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="Asia/Shanghai">
      {node}
    </NextIntlClientProvider>,
  );

describe("DataTable", () => {
  const table = html(
    <DataTable
      caption="Orders"
      rows={[{ id: "A1", due: "2026-10-15" }]}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/orders/${id}`}
      columns={[
        { key: "id", header: "Number", cell: ({ id }) => id },
        { key: "due", header: "Due", cell: ({ due }) => due, sort: { href: "?sort=-due", direction: "ascending" } },
      ]}
    />,
  );

  it("[check 21] names each row by its first cell, which carries the link", () => {
    expect(table).toMatch(/<th scope="row"[^>]*><a [^>]*href="\/orders\/A1"[^>]*>A1<\/a><\/th>/);
  });

  it("[check 21] says how a column is sorted, and sorts by a link", () => {
    expect(table).toMatch(/<th scope="col" aria-sort="ascending"[^>]*><a [^>]*href="\?sort=-due"/);
  });
});

describe("Field", () => {
  it("ties hint and error to the control", () => {
    const field = html(
      <Field id="f" label="Tracking number" hint="As printed" error="Too short">
        {(control) => <input {...control} />}
      </Field>,
    );
    expect(field).toContain('<input id="f" required="" aria-describedby="f-hint f-error" aria-invalid="true"/>');
    expect(field).toMatch(/id="f-hint"[^>]*>As printed<.*id="f-error"[^>]*>.*Too short</);
  });
});

describe("RefusalNotice", () => {
  it("leads from each problem to its field, and lets the request id be copied", () => {
    const notice = html(
      <RefusalNotice message="Check the form." problems={[{ id: "f-code", message: "6 digits" }]} requestId="req-1" />,
    );
    expect(notice).toMatch(/role="alert" tabindex="-1"/);
    expect(notice).toMatch(/<a href="#f-code"[^>]*>6 digits<\/a>/);
    expect(notice).toMatch(/select-all">req-1</);
  });

  it("sets what has changed beside what was seen", () => {
    const changes = [{ term: "Refund", before: "¥58.00", now: "¥50.00" }];
    const notice = html(<RefusalNotice message="The amount has changed." changes={changes} />);
    expect(notice).toMatch(/Refund<\/dt>.*<del[^>]*>¥58.00<\/del>.*<ins[^>]*>¥50.00<\/ins>/);
    expect(html(<RefusalNotice message="No." />)).not.toContain("<dl");
  });
});

describe("ActionList", () => {
  const never = () => new Promise<never>(() => {});
  const part = (label: string, danger = false) => ({
    label,
    danger,
    form: <ActionForm action={never} submitLabel={`do ${label}`} pendingLabel="" />,
  });
  const list = html(
    <ActionList
      actions={[
        { action: "CLOSE", allowed: true, reason: null },
        { action: "REFUND", allowed: false, reason: "Not inspected yet" },
        { action: "INSPECT", allowed: true, reason: null },
        { action: "EXCHANGE", allowed: false, reason: "Not inspected yet" },
        { action: "NEGOTIATE", allowed: true, reason: null },
        { action: "FROM_A_NEWER_API", allowed: true, reason: null },
      ]}
      parts={{
        CLOSE: part("Close", true),
        REFUND: part("Refund"),
        EXCHANGE: part("Exchange"),
        INSPECT: part("Inspect"),
        NEGOTIATE: part("Negotiate"),
      }}
    />,
  );

  it("shows once why actions are blocked, and gives no form for them", () => {
    expect(list).toMatch(/>Refund · Exchange<.*Not inspected yet/);
    expect(list).not.toContain("do Refund");
  });

  it("opens the next step, folds the rest and puts the dangerous last", () => {
    const order = [...list.matchAll(/do (\w+)/g)].map((match) => match[1]);
    expect(order).toEqual(["Inspect", "Negotiate", "Close"]);
    expect(list.indexOf("<details")).toBeGreaterThan(list.indexOf("do Inspect"));
  });
});

describe("DeadlineChip", () => {
  it("says in words what its color says", () => {
    const chip = html(
      <DeadlineChip deadline={{ dueAt: "2026-10-15T10:00:00Z", urgency: "OVERDUE", unit: "DAYS", count: 1 }} />,
    );
    expect(chip).toContain("1 day overdue");
    expect(chip).toContain(">2026-10-15 18:00<");
  });
});

describe("lists", () => {
  it("filter by GET, keeping the view and dropping what is empty", () => {
    const form = html(
      <FilterForm action="/orders" clearHref="/orders" keep={{ view: "mine", cursor: undefined }}>
        <input name="q" />
      </FilterForm>,
    );
    expect(form).toContain('<input type="hidden" name="view" value="mine"/>');
    expect(form).not.toMatch(/method="post"|name="cursor"/i);
  });

  it("turn pages by links, forward and back to the first", () => {
    expect(html(<KeysetPager nextHref="/orders?after=x" />)).toMatch(
      /^<nav [^>]*><a [^>]*rel="next"[^>]*>Next<\/a><\/nav>$/,
    );
    expect(html(<KeysetPager firstHref="/orders" />)).toMatch(
      /^<nav [^>]*><a [^>]*href="\/orders"[^>]*>First page<\/a><\/nav>$/,
    );
  });

  it("show no pager where everything stands on one page", () => {
    expect(html(<KeysetPager />)).toBe("");
  });
});

describe("EvidenceGallery", () => {
  it("shows a picture small, in words too, when it comes into view, in a place of fixed size", () => {
    const picture = { id: "1", kind: "IMAGE" as const, label: "Picture 1 of 2", href: "/f", thumbnailHref: "/f" };
    const shown = html(<EvidenceGallery label="From the buyer" evidence={[picture]} />);
    expect(shown).toMatch(/<img[^>]*alt="Picture 1 of 2"[^>]*width="112"[^>]*height="112"[^>]*loading="lazy"/);
    const linked = html(<EvidenceGallery label="From the buyer" evidence={[{ ...picture, thumbnailHref: null }]} />);
    expect(linked).not.toContain("<img");
    expect(linked).toContain("Picture 1 of 2");
  });
});
