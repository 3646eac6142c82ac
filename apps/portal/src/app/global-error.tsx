"use client"; // Next asks for it: this takes the place of the root layout when that one breaks

import { type ComponentProps } from "react";
import { ScriptFailure } from "#ui/script-failure";
import "./globals.css";

export default function GlobalFailure(props: ComponentProps<typeof ScriptFailure>) {
  return (
    <html lang="zh-CN">
      <body>
        <main>
          <ScriptFailure {...props} />
        </main>
      </body>
    </html>
  );
}
