interface ScanInputProps {
  readonly label: string;
  readonly hint: string;
}

/** The scan travels with its form: it is sealed in the request's own file and not kept before. */
export function ScanInput({ label, hint }: ScanInputProps) {
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor="scan" className="text-sm font-medium">
        {label}
      </label>
      <p id="scan-hint" className="text-sm text-muted">
        {hint}
      </p>
      <input
        id="scan"
        name="scan"
        type="file"
        accept="application/pdf,image/png,image/jpeg"
        aria-describedby="scan-hint"
        className="file-input"
      />
    </div>
  );
}
