import type { ReactNode } from "react";
import { env } from "#env";
import { currentViewer } from "#lib/viewer";
import { servePage } from "#ui/serve-page";
import { Shell } from "#ui/shell";

/** Navigation comes from the permissions the API reports; each page and each deed is still judged by the API. */
export default servePage(async function DeskLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Shell viewer={await currentViewer()} demo={env().isDemo}>
      {children}
    </Shell>
  );
});
