interface RefusalNoticeProps {
  readonly message: string;
  readonly requestId?: string;
}

/** An expected no, or a failure a person can quote. Read out at once. */
export function RefusalNotice({ message, requestId }: RefusalNoticeProps) {
  return (
    <div role="alert" className="rounded-md border border-critical/30 bg-critical-soft px-3 py-2 text-critical">
      <p className="font-medium">
        <span aria-hidden>▲ </span>
        {message}
      </p>
      {requestId && <p className="mt-1 font-mono text-xs break-all">{requestId}</p>}
    </div>
  );
}
