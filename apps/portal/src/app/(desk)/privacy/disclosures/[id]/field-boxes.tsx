import { CheckboxField } from "#ui/form";

interface FieldBoxesProps {
  /** Each box is named `prefix-id`. */
  readonly prefix: string;
  readonly legend: string;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

/** One box for each kind of value: a scope is chosen from what exists, never written freely. */
export function FieldBoxes({ prefix, legend, fields }: FieldBoxesProps) {
  if (fields.length === 0) return null;
  return (
    <fieldset className="grid gap-1">
      <legend className="text-sm font-medium">{legend}</legend>
      {fields.map(({ id, label }) => (
        <CheckboxField key={id} name={`${prefix}-${id}`} label={label} />
      ))}
    </fieldset>
  );
}
