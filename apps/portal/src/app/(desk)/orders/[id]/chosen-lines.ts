import { text, wholeNumber } from "#lib/form-data";

/**
 * The lines a form gives a number of pieces to, in the order in which it shows them. Those at 0 stay out of the
 * parcel, so a place in the input is not a place in the form: `fieldOf` leads a problem back to its field.
 */
export function chosenLines(form: FormData) {
  const shown: { field: string; orderLineId: string; quantity: number }[] = [];
  for (let i = 0; form.has(`lines.${i}.orderLineId`); i++) {
    const field = `lines.${i}.quantity`;
    shown.push({ field, orderLineId: text(form, `lines.${i}.orderLineId`), quantity: wholeNumber(form, field) });
  }
  const chosen = shown.filter(({ quantity }) => quantity !== 0);
  return {
    lines: chosen.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
    quantityFields: shown.map(({ field }) => field),
    fieldOf: (path: string) => {
      if (path === "lines") return shown[0]?.field ?? path;
      const index = /^lines\.(\d+)\./.exec(path)?.[1];
      return (index && chosen[Number(index)]?.field) ?? path;
    },
  };
}
