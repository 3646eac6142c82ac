"use client"; // error boundaries exist in the browser only

import type { Locale } from "#lib/languages";
import { Button } from "#ui/button";
import { FailureFrame } from "#ui/failure-frame";
import en from "../messages/en/failures.json";
import zhCN from "../messages/zh-CN/failures.json";

const TEXTS: Record<Locale, typeof zhCN> = { "zh-CN": zhCN, en };

interface ScriptFailureProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** The last net, for what breaks while a page is on the screen. `servePage` catches what breaks before. */
export function ScriptFailure({ error, reset }: ScriptFailureProps) {
  const texts = TEXTS[document.documentElement.lang === "en" ? "en" : "zh-CN"];
  return (
    <FailureFrame title={texts.failedTitle} body={texts.failedBody}>
      {error.digest && <code className="font-mono text-sm break-all">{error.digest}</code>}
      <Button type="button" onClick={reset}>
        {texts.retry}
      </Button>
    </FailureFrame>
  );
}
