import { formatMoney } from "#lib/format";

export function Money({ fen }: { readonly fen: number }) {
  return <span className="whitespace-nowrap">{formatMoney(fen)}</span>;
}
