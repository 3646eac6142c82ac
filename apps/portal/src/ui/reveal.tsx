"use client"; // the clear value has to leave the screen by itself: after its minutes, and soon after nobody looks

import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { MASKED, type RevealAction } from "#lib/reveal-state";
import { Button } from "#ui/button";
import { AnsweredForm, SelectField, TextField } from "#ui/form";

/** Milliseconds after which a tab that nobody looks at hides what it shows. */
const UNWATCHED_LIMIT = 60_000;

export interface RevealTexts {
  readonly show: string;
  readonly reason: string;
  readonly choose: string;
  readonly otherReason: string;
  readonly otherReasonHint: string;
  readonly logged: string;
  readonly submit: string;
  readonly pending: string;
  readonly hide: string;
  /** With `{minutes}` and `{seconds}` to be filled in. */
  readonly left: string;
}

interface RevealProps {
  /** The masked value with its lock. */
  readonly children: ReactNode;
  readonly action: RevealAction;
  /** What is asked for: names and values of hidden fields. */
  readonly target: Readonly<Record<string, string>>;
  readonly reasons: readonly (readonly [value: string, label: string])[];
  readonly texts: RevealTexts;
}

/** Forgetting means to begin anew: nothing keeps the answer that held the value. */
export function Reveal(props: RevealProps) {
  const [round, setRound] = useState(0);
  const opener = useRef<HTMLElement>(null);
  useEffect(() => {
    if (round > 0) opener.current?.focus();
  }, [round]);
  return <RevealOnce key={round} {...props} opener={opener} forget={() => setRound((before) => before + 1)} />;
}

interface OnceProps extends RevealProps {
  readonly opener: React.RefObject<HTMLElement | null>;
  readonly forget: () => void;
}

function RevealOnce({ children, action, target, reasons, texts, opener, forget }: OnceProps) {
  const [answer, send, pending] = useActionState(action, MASKED);
  if (answer.shown) {
    return (
      <Shown {...answer.shown} texts={texts} forget={forget}>
        {children}
      </Shown>
    );
  }
  return (
    <span className="grid gap-2">
      {children}
      <details className="reveal" open={answer.outcome !== "untouched"}>
        <summary ref={opener} className="reveal-opener">
          {texts.show}
        </summary>
        <div className="mt-2 rounded-md border border-hairline bg-canvas p-3">
          <AnsweredForm send={send} answer={answer}>
            {Object.entries(target).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SelectField name="reason" label={texts.reason}>
              <option value="">{texts.choose}</option>
              {reasons.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
            <TextField
              name="reasonText"
              label={texts.otherReason}
              hint={texts.otherReasonHint}
              maxLength={200}
              optional
            />
            <p className="text-sm text-muted">{texts.logged}</p>
            <Button tone="primary" disabled={pending} className="justify-self-start">
              {pending ? texts.pending : texts.submit}
            </Button>
          </AnsweredForm>
        </div>
      </details>
    </span>
  );
}

interface ShownProps {
  readonly value: string;
  readonly secondsLeft: number;
  readonly texts: RevealTexts;
  readonly forget: () => void;
  /** The masked value: it is what goes on paper. */
  readonly children: ReactNode;
}

function Shown({ value, secondsLeft, texts, forget, children }: ShownProps) {
  const left = useSecondsLeft(secondsLeft, forget);
  useForgetUnwatched(forget);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <span className="grid gap-1">
      <span ref={place} tabIndex={-1} className="font-medium wrap-anywhere select-text print:hidden">
        {value}
      </span>
      <span className="hidden print:inline">{children}</span>
      <span className="flex flex-wrap items-center gap-2 text-sm text-muted print:hidden">
        <span aria-live="off">{filledIn(texts.left, left)}</span>
        <Button type="button" tone="quiet" onClick={forget}>
          {texts.hide}
        </Button>
      </span>
      {/* Without JavaScript the page itself is opened anew, which shows the mask. */}
      <noscript>
        <meta httpEquiv="refresh" content={String(secondsLeft)} />
      </noscript>
    </span>
  );
}

/** Counts by the clock, not by the ticks: a tab in the background ticks slowly. */
function useSecondsLeft(seconds: number, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds);
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const until = performance.now() + seconds * 1000;
    const tick = setInterval(() => {
      const rest = Math.ceil((until - performance.now()) / 1000);
      setLeft(Math.max(rest, 0));
      if (rest <= 0) end.current();
    }, 1000);
    return () => clearInterval(tick);
  }, [seconds]);
  return left;
}

function useForgetUnwatched(forget: () => void): void {
  const onLeft = useRef(forget);
  onLeft.current = forget;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(() => onLeft.current(), UNWATCHED_LIMIT);
    };
    document.addEventListener("visibilitychange", watch);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", watch);
    };
  }, []);
}

const filledIn = (text: string, left: number) =>
  text.replace("{minutes}", String(Math.floor(left / 60))).replace("{seconds}", String(left % 60).padStart(2, "0"));
