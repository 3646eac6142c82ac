import { titled } from "#lib/titled";
import { servePage } from "#ui/serve-page";
import { JobPage } from "./job-page";
import { LetterPage } from "./letter-page";

export const generateMetadata = titled("job");

interface WorkPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** A job, or a message that could not be delivered: the id says which. */
export default servePage(async function WorkPage({ params }: WorkPageProps) {
  const id = decodeURIComponent((await params).id);
  return id.startsWith("obx_") ? LetterPage({ id }) : JobPage({ id });
});
