import type { ReactNode } from "react";
import { env } from "#env";
import { frameOfPage } from "#lib/ask";
import { serveFrame } from "#ui/serve-page";
import { Shell } from "#ui/shell";

/** Navigation comes from the permissions the API reports; each page and each deed is still judged by the API. */
export default serveFrame(async function DeskLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Shell frame={await frameOfPage()} demo={env().isDemo}>
      {children}
    </Shell>
  );
});
