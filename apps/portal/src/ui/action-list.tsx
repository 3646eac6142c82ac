import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FoldedForm } from "#ui/form";

/** What the API says may be done with a case now. The portal shows it and decides nothing. */
export interface AllowedAction {
  readonly action: string;
  readonly allowed: boolean;
  /** Why not, in the reader's language. */
  readonly reason: string | null;
}

export interface ActionPart {
  readonly label: string;
  /** An `ActionForm` that sends this action's one mutation. */
  readonly form: ReactNode;
  /** Ends something or cannot be undone: stands last, closed. */
  readonly danger?: boolean;
}

interface ActionListProps {
  readonly actions: readonly AllowedAction[];
  /** By action. One that a newer API offers and that has no part here yet is left out. */
  readonly parts: Readonly<Record<string, ActionPart>>;
  /** None is the next step: all stand closed. */
  readonly folded?: boolean;
}

/** The first action that may be done stands open as the next step; others open on demand; blocked ones say why. */
export function ActionList({ actions, parts, folded = false }: ActionListProps) {
  const t = useTranslations("kit");
  const offered = actions.flatMap((action) => {
    const part = parts[action.action];
    return part ? [{ ...action, ...part }] : [];
  });
  const possible = offered.filter(({ allowed, danger }) => allowed && !danger);
  const [next, others] = folded ? [undefined, possible] : [possible[0], possible.slice(1)];
  const dangers = offered.filter(({ allowed, danger }) => allowed && danger);
  const blocked = offered.filter(({ allowed }) => !allowed);
  if (offered.length === 0) return null;
  return (
    <div className="grid gap-3">
      {next && (
        <section aria-label={next.label} className="grid gap-3">
          <h3 className="font-semibold">{next.label}</h3>
          {next.form}
        </section>
      )}
      {others.map(({ action, label, form }) => (
        <FoldedForm key={action} summary={label}>
          {form}
        </FoldedForm>
      ))}
      {blocked.length > 0 && <BlockedActions actions={blocked} title={t("blocked")} />}
      {dangers.map(({ action, label, form }) => (
        <FoldedForm key={action} summary={label} danger>
          {form}
        </FoldedForm>
      ))}
    </div>
  );
}

interface Blocked {
  readonly label: string;
  readonly reason: string | null;
}

/** By reason: in most states one reason stands in the way of many deeds. */
function BlockedActions({ title, actions }: { readonly title: string; readonly actions: readonly Blocked[] }) {
  const byReason = Map.groupBy(actions, ({ reason }) => reason ?? "");
  return (
    <div className="rounded-md bg-sunken px-3 py-2 text-sm text-muted">
      <p className="font-medium">{title}</p>
      <ul className="mt-1 grid gap-0.5">
        {[...byReason].map(([reason, blocked]) => (
          <li key={reason}>
            <span className="text-ink">{blocked.map(({ label }) => label).join(" · ")}</span>
            {reason && <> — {reason}</>}
          </li>
        ))}
      </ul>
    </div>
  );
}
