import { MAIN_ID } from "#lib/paths";
import { titled } from "#lib/titled";
import { FailurePage } from "#ui/failure-page";

export const generateMetadata = titled("notFound");

export default function UnknownAddress() {
  return (
    <main id={MAIN_ID}>
      <FailurePage kind="notFound" />
    </main>
  );
}
