import { grantableLabel } from "@factory-to-home/contract";
import { useLabels } from "#lib/labels";
import { CheckboxField } from "#ui/form";
import { boxOf } from "./grant-names";

interface GrantBoxesProps {
  readonly legend: string;
  /** As the API offers them. */
  readonly names: readonly string[];
}

/** One box for each role or permission that may be proposed. */
export function GrantBoxes({ legend, names }: GrantBoxesProps) {
  const say = useLabels();
  return (
    <fieldset className="grid gap-1 sm:grid-cols-2">
      <legend className="text-sm font-medium">{legend}</legend>
      {names.map((name) => (
        <CheckboxField key={name} name={boxOf(name)} label={say(grantableLabel(name))} />
      ))}
    </fieldset>
  );
}
