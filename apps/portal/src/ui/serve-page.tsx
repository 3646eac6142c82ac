import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { currentRequestId } from "#lib/api";
import { NotFound, NotPermitted } from "#lib/failures";
import { logFailure } from "#lib/log";
import { FailurePage } from "#ui/failure-page";

/**
 * Wraps a page so that its failures are pages too. Next shows thrown errors by script only: without JavaScript
 * they would be a blank sheet, without a request id to quote.
 */
export function servePage<Props>(render: (props: Props) => Promise<ReactNode>) {
  return async (props: Props): Promise<ReactNode> => {
    try {
      return await render(props);
    } catch (error) {
      unstable_rethrow(error);
      return <FailurePage {...(await failureOf(error))} />;
    }
  };
}

async function failureOf(error: unknown) {
  if (error instanceof NotFound) return { kind: "notFound" } as const;
  if (error instanceof NotPermitted) return { kind: "notPermitted" } as const;
  const requestId = await currentRequestId();
  logFailure(error, requestId);
  return { kind: "failed", requestId } as const;
}
