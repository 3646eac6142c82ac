import type { ReactNode } from "react";
import { formatCount } from "#lib/format";
import { KeysetPager } from "#ui/keyset-pager";
import { PageHeader } from "#ui/page-header";
import { type ViewTab, ViewTabs } from "#ui/view-tabs";

/** The API counts to 1,000 and says when there are more. */
export interface Count {
  readonly value: number;
  readonly more: boolean;
}

interface ListPageProps {
  readonly title: string;
  readonly count?: Count;
  /** What starts something new, such as registering a letter. At most one primary and two secondary. */
  readonly actions?: ReactNode;
  /** The saved views, each with its count where the API gives one. */
  readonly views?: { readonly label: string; readonly tabs: readonly ViewTab[] };
  /** A `FilterForm`. */
  readonly filter?: ReactNode;
  readonly pager: { readonly firstHref?: string; readonly nextHref?: string };
  /** A `DataTable`, or why there is none. */
  readonly children: ReactNode;
}

/** The anatomy of every list: title and count, views, filter row, table, pager. All its state is in the address. */
export function ListPage({ title, count, actions, views, filter, pager, children }: ListPageProps) {
  return (
    <>
      <PageHeader
        title={title}
        facts={
          count && (
            <>
              {formatCount(count.value)}
              {count.more && "+"}
            </>
          )
        }
        actions={actions}
      />
      {views && <ViewTabs {...views} />}
      {filter}
      {children}
      <KeysetPager {...pager} />
    </>
  );
}
