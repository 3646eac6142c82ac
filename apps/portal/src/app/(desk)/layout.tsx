import type { ReactNode } from "react";
import { env } from "#env";
import { frameOfPage } from "#lib/ask";
import { RunningIncidents } from "#ui/incident-banner";
import { serveFrame } from "#ui/serve-page";
import { Shell } from "#ui/shell";

/** Navigation comes from the permissions the API reports; each page and each deed is still judged by the API. */
export default serveFrame(async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const frame = await frameOfPage();
  return (
    <Shell frame={frame} demo={env().isDemo} banner={<RunningIncidents frame={frame} />}>
      {children}
    </Shell>
  );
});
