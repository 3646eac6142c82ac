import { type AfterSalesKind, type AfterSalesStatus, afterSalesStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { StateStripFragment } from "#generated/graphql";
import { classNames } from "#lib/class-names";
import { useLabels } from "#lib/labels";
import { wordOf } from "#lib/search-params";

graphql(`
  fragment StateStrip on StaffAfterSalesCase {
    kind
    status
    history {
      toStatus
    }
  }
`);

/** The way of a case in which nothing is disputed. */
const PATHS: Readonly<Record<AfterSalesKind, readonly AfterSalesStatus[]>> = {
  REFUND_ONLY: ["SUBMITTED", "REFUNDING", "COMPLETED"],
  RETURN_AND_REFUND: ["SUBMITTED", "AWAIT_RETURN", "RETURN_SHIPPED", "INSPECTING", "REFUNDING", "COMPLETED"],
};

/** Where the case has been, where it stands, and where it goes if nothing comes between. */
export function StateStrip({ row: { kind, status, history } }: { readonly row: StateStripFragment }) {
  const t = useTranslations("afterSalesCase");
  const say = useLabels();
  const been = history.flatMap(({ toStatus }) => wordOf<AfterSalesStatus>(afterSalesStatusLabels, toStatus) ?? []);
  const before = [...new Set(been)].filter((state) => state !== status);
  const ahead = PATHS[kind].includes(status) ? PATHS[kind].slice(PATHS[kind].indexOf(status) + 1) : [];
  const steps = [...before.filter((state) => !ahead.includes(state)), status, ...ahead];
  return (
    <ol aria-label={t("steps")} className="-mt-2 mb-5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {steps.map((state, index) => (
        <li
          key={state}
          aria-current={state === status ? "step" : undefined}
          className={classNames(
            "flex items-center gap-2",
            state === status ? "font-semibold text-accent-strong" : "text-muted",
          )}
        >
          {index > 0 && <span aria-hidden>→</span>}
          {say(afterSalesStatusLabels[state])}
          {index < before.length && <span aria-hidden>✓</span>}
        </li>
      ))}
    </ol>
  );
}
