import { Money } from "#ui/money";

interface Amount {
  /** Where two parts may bear the same name. */
  readonly key?: string;
  readonly term: string;
  readonly fen: number;
}

interface SumProps {
  readonly parts: readonly Amount[];
  /** As the API counted it; nothing is added up here. */
  readonly total: Amount;
}

/** An amount of money with what it is made of. */
export function Sum({ parts, total }: SumProps) {
  return (
    <dl className="grid gap-1">
      {parts.map(({ key, term, fen }) => (
        <div key={key ?? term} className="flex justify-between gap-4">
          <dt className="text-sm text-muted">{term}</dt>
          <dd>
            <Money fen={fen} />
          </dd>
        </div>
      ))}
      <div className="mt-1 flex items-baseline justify-between gap-4 border-t border-hairline pt-2">
        <dt className="font-medium">{total.term}</dt>
        <dd className="text-lg font-semibold">
          <Money fen={total.fen} />
        </dd>
      </div>
    </dl>
  );
}
