import type { ReactNode } from "react";

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optional?: boolean;
}

/** What a control needs so that its hint and its error are read out with it. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly required: boolean;
}

/** Label above, hint below it, the control, then what is wrong with it. */
export function Field({
  id,
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { readonly id: string; readonly children: (control: ControlProps) => ReactNode }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        required: !optional,
        ...(describedBy && { "aria-describedby": describedBy }),
        ...(error && { "aria-invalid": true }),
      })}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-critical">
          <span aria-hidden>▲ </span>
          {error}
        </p>
      )}
    </div>
  );
}
