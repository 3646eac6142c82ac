import { getTranslations } from "next-intl/server";
import { destinationsFor } from "#lib/navigation";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { currentViewer } from "#lib/viewer";
import { PlainLink } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { openWork } from "./my-work/open-work";
import { WorkBlock } from "./my-work/work-block";

export const generateMetadata = titled("work");

export default servePage(async function MyWork() {
  const { displayName, permissions } = await currentViewer();
  const blocks = await openWork(permissions);
  const t = await getTranslations("work");
  return (
    <>
      <PageHeader title={t("greeting", { name: displayName })} />
      {blocks.length > 0 && (
        <div className="mb-6 grid items-start gap-4 xl:grid-cols-2">
          {blocks.map((block) => (
            <WorkBlock key={block.key} block={block} />
          ))}
        </div>
      )}
      <Places permissions={permissions} />
    </>
  );
});

async function Places({ permissions }: { readonly permissions: readonly string[] }) {
  const t = await getTranslations("work");
  const label = await getTranslations("navigation");
  const places = destinationsFor(permissions).filter(({ href }) => href !== paths.home());
  return (
    <>
      <h2 className="mb-2 text-sm font-semibold text-muted">{t("places")}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {places.map(({ key, href, icon: Icon }) => (
          <li key={key}>
            <PlainLink
              href={href}
              className="flex h-full gap-3 rounded-lg border border-hairline bg-surface p-4 shadow-raised hover:border-outline"
            >
              <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" strokeWidth={1.75} />
              <span className="grid content-start gap-0.5">
                <span className="font-medium">{label(key)}</span>
                <span className="text-sm text-muted">{label(`${key}Hint`)}</span>
              </span>
            </PlainLink>
          </li>
        ))}
      </ul>
    </>
  );
}
