"use client"; // each page carries it for addresses that do not exist: its payload is the words

import type { ReactNode } from "react";

interface FailureFrameProps {
  readonly title: string;
  readonly body: string;
  readonly children: ReactNode;
}

export function FailureFrame({ title, body, children }: FailureFrameProps) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-20 text-center">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <p className="text-muted">{body}</p>
      {children}
    </div>
  );
}
