import { paths } from "#lib/paths";

/** The page of a thing, by the prefix of its id. An area adds its line when its page exists. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  ord: (id) => paths.order(id),
  asc: (id) => paths.case(id),
  dis: (id) => paths.disclosure(id),
  cnv: (id) => paths.chat(id),
  tkt: (id) => paths.ticket(id),
  rsp: (id) => paths.suspension(id),
  dsr: (id) => paths.request(id),
  inc: (id) => paths.incident(id),
  stf: (id) => paths.staffMember(id),
  sgr: () => paths.staff({ view: "WAITING_FOR_APPROVAL" }),
  srs: () => paths.staff({ view: "WAITING_FOR_APPROVAL" }),
  sch: () => paths.settings(),
  hol: () => paths.calendar(),
};

/** Where something that is known only by its id is dealt with; undefined while it has no page. */
export const hrefOfEntity = (entity: string): string | undefined => PAGES[entity.split("_", 1)[0] ?? ""]?.(entity);
