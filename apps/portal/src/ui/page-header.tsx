import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { PlainLink } from "#ui/link";

interface PageHeaderProps {
  readonly title: string;
  /** State, deadline and owner of a case; the count of a list. */
  readonly facts?: ReactNode;
  readonly description?: string;
  readonly back?: { readonly href: string; readonly label: string };
  /** At most one primary and two secondary. */
  readonly actions?: ReactNode;
}

export function PageHeader({ title, facts, description, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-5 grid gap-1.5">
      {back && (
        <PlainLink
          href={back.href}
          className="inline-flex min-h-6 items-center gap-0.5 justify-self-start text-sm text-muted hover:text-ink"
        >
          <ChevronLeft aria-hidden className="size-3.5" />
          {back.label}
        </PlainLink>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="text-xl font-semibold tracking-tight wrap-anywhere">{title}</h1>
        {facts && <div className="flex flex-wrap items-center gap-2 text-sm text-muted">{facts}</div>}
        {actions && <div className="flex flex-wrap gap-2 sm:ml-auto">{actions}</div>}
      </div>
      {description && <p className="max-w-prose text-muted">{description}</p>}
    </header>
  );
}
