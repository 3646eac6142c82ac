import { titled } from "#lib/titled";
import { FailurePage } from "#ui/failure-page";
import { MAIN_ID } from "#ui/skip-link";

export const generateMetadata = titled("notFound");

export default function UnknownAddress() {
  return (
    <main id={MAIN_ID}>
      <FailurePage kind="notFound" />
    </main>
  );
}
