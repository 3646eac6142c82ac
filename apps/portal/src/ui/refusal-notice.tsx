import type { Ref } from "react";
import type { Changed } from "#lib/form-state";

interface RefusalNoticeProps {
  readonly message: string;
  /** What to mend, each with the id of its control. */
  readonly problems?: readonly { readonly id: string; readonly message: string }[];
  /** What became another while the form was open. */
  readonly changes?: readonly Changed[];
  readonly requestId?: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** An expected no, or a failure a person can quote. Read out at once, and the place where the keyboard lands. */
export function RefusalNotice({ message, problems = [], changes = [], requestId, ref }: RefusalNoticeProps) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript the answer is a new page, and this is what it is about
      autoFocus
      className="rounded-md border border-critical/30 bg-critical-soft px-3 py-2 text-critical"
    >
      <p className="font-medium">
        <span aria-hidden>▲ </span>
        {message}
      </p>
      {problems.length > 0 && (
        <ul className="mt-1 list-disc pl-6">
          {problems.map(({ id, message: problem }) => (
            <li key={id}>
              <a href={`#${id}`} className="underline underline-offset-2">
                {problem}
              </a>
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <dl className="mt-1 grid gap-0.5">
          {changes.map(({ term, before, now }) => (
            <div key={term} className="flex flex-wrap gap-x-3">
              <dt className="min-w-0 wrap-anywhere">{term}</dt>
              <dd className="ml-auto">
                <del className="whitespace-nowrap">{before}</del> <span aria-hidden>→</span>{" "}
                <ins className="whitespace-nowrap font-semibold no-underline">{now}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {requestId && <p className="mt-1 font-mono text-xs break-all select-all">{requestId}</p>}
    </div>
  );
}
