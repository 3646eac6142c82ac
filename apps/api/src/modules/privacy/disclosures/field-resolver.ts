import { Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { AllowedAction } from "#kernel/allowed-action";
import { after } from "#kernel/clock";
import type { Ctx as AnyContext } from "#kernel/context";
import { Deadline, deadline } from "#kernel/deadline";
import { isId } from "#kernel/id";
import { localized } from "#kernel/locale";
import { historyOf } from "#platform/audit";
import { filesOf, readLink, StoredFile } from "#platform/files";
import { WorkItem, workItemOfEntity } from "#platform/work-items";
import { accountSummary } from "#shop/accounts";
import { orderOf } from "#shop/orders";
import { actionsOn } from "./allowed-actions.js";
import { readOfficers, readText } from "./case-file.js";
import { partOf } from "./decide-scope.js";
import { disclosableFields } from "./disclosable-fields.js";
import { legalHooks } from "./instruments.js";
import {
  DisclosureCheckState,
  DisclosureDecision,
  DisclosureEvent,
  DisclosureField,
  DisclosureHandEntry,
  DisclosurePackage,
  DisclosureScope,
  DisclosureSubject,
  forTheFile,
  LegalInstrument,
  RequestingOfficer,
  readsTheFile,
} from "./part-types.js";
import { checksOf, decisionsOn, handsOf, instrumentsOf, packagesOf, renewedBy, scopeOf, scopesOf } from "./queries.js";
import { ARCHIVE_OPEN_MS, checks, standingChecks } from "./rules.js";
import type { DecisionRow, InstrumentRow, PackageRow, RequestRow, ScopeRow } from "./tables.js";
import { DisclosureRequest } from "./types.js";

const withKey = <R extends object>(rows: readonly R[], { keyId }: RequestRow) => rows.map((row) => ({ ...row, keyId }));
type Keyed<R> = R & Pick<RequestRow, "keyId">;

@Resolver(() => DisclosureRequest)
export class DisclosureRequestResolver {
  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  authorityName(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "authorityName", row.id, row.authorityName);
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  caseNumber(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "caseNumber", row.id, row.caseNumber);
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  legalArticle(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "legalArticle", row.id, row.legalArticle);
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  dataAsked(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "dataAsked", row.id, row.dataAsked);
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  personsAsked(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "personsAsked", row.id, row.personsAsked);
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  secrecyText(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "secrecyText", row.id, row.secrecyText);
  }

  @FieldResolver(() => String, { nullable: true, description: "What the authority was told at the end." })
  @forTheFile
  answerText(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "answerText", row.id, row.answerText);
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  noticeClause(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "noticeClause", row.id, row.noticeClause);
  }

  @FieldResolver(() => [RequestingOfficer])
  async officers(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return readOfficers(await readText(ctx, row, "officers", row.id, row.officers));
  }

  @FieldResolver(() => String, { description: "The law this kind of authority has to rest on." })
  legalHook(@Root() { authority }: RequestRow, @Ctx() { locale }: AnyContext) {
    return localized(legalHooks[authority], locale);
  }

  @FieldResolver(() => Deadline, {
    nullable: true,
    description: "By when the letter wants its answer; null once closed.",
  })
  deadline(@Root() { receivedAt, dueAt, status }: RequestRow, @Ctx() { clock }: AnyContext) {
    return status === "CLOSED" ? null : deadline(receivedAt, dueAt, clock.now());
  }

  @FieldResolver(() => [LegalInstrument], { description: "Oldest first; the last one counts." })
  async instruments(@Root() row: RequestRow, @Ctx() { db }: AnyContext) {
    const all = await instrumentsOf(db, row.id);
    return all.map((one) => ({ ...one, hasDocument: one.documentHash !== null }));
  }

  @FieldResolver(() => [DisclosureCheckState], { description: "All nine, in order." })
  async checks(@Root() row: RequestRow, @Ctx() { db }: AnyContext) {
    const standing = standingChecks(await checksOf(db, row.id), row.instrumentId);
    return checks.map((check) => standing.get(check) ?? { check, passed: null, checkedBy: null, checkedAt: null });
  }

  @FieldResolver(() => [DisclosureScope], { description: "Oldest first." })
  async scopes(@Root() row: RequestRow, @Ctx() { db }: AnyContext) {
    return withKey(await scopesOf(db, row.id), row);
  }

  @FieldResolver(() => [DisclosureDecision], { description: "On the version that counts." })
  async decisions(@Root() row: RequestRow, @Ctx() { db }: AnyContext) {
    return withKey(await decisionsOn(db, row.id, row.scopeVersion), row);
  }

  @FieldResolver(() => [DisclosureHandEntry])
  hands(@Root() row: RequestRow, @Ctx() { db }: AnyContext) {
    return handsOf(db, row.id);
  }

  @FieldResolver(() => DisclosurePackage, { nullable: true })
  async package(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return (await packagesOf(ctx).load(row.id)) ?? null;
  }

  @FieldResolver(() => ID, { nullable: true, description: "The returned request that this one takes up again." })
  renewalOf(@Root() { renewalOf }: RequestRow) {
    return renewalOf;
  }

  @FieldResolver(() => ID, { nullable: true, description: "The request that takes this returned one up again." })
  async renewedBy(@Root() row: RequestRow, @Ctx() { db }: AnyContext) {
    return (await renewedBy(db, row.id))?.id ?? null;
  }

  @FieldResolver(() => [DisclosureField], {
    description: "What may be given within the kinds that the letter asks for.",
  })
  disclosableFields(@Root() { askedCategories }: RequestRow, @Ctx() { holdings, locale }: AnyContext) {
    return [...disclosableFields(holdings).values()]
      .filter(({ category }) => askedCategories.includes(category))
      .map(({ id, category, column }) => ({ id, category, label: localized(column.label, locale) }));
  }

  @FieldResolver(() => WorkItem, { nullable: true, description: "In whose hands it is." })
  async workItem(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return (await workItemOfEntity(ctx).load(row.id)) ?? null;
  }

  @FieldResolver(() => [DisclosureEvent], { description: "What was done and what was refused, oldest first." })
  async history(@Root() row: RequestRow, @Ctx() { db }: AnyContext) {
    const entries = await historyOf(db, row.id);
    return entries.map(({ actor, ...entry }) => ({ ...entry, staffId: entry.actorKind === "STAFF" ? actor : null }));
  }

  @FieldResolver(() => [AllowedAction], { description: "What the caller's role may do now, the next step first." })
  async allowedActions(@Root() row: RequestRow, @Ctx() ctx: AnyContext) {
    return actionsOn(ctx, {
      row,
      hands: await handsOf(ctx.db, row.id),
      scope: await scopeOf(ctx.db, row.id, row.scopeVersion),
      decisions: await decisionsOn(ctx.db, row.id, row.scopeVersion),
      renewed: row.status === "CLOSED" && (await renewedBy(ctx.db, row.id)) !== undefined,
      passphraseShown: Boolean((await packagesOf(ctx).load(row.id))?.passphraseShownAt),
    });
  }
}

@Resolver(() => DisclosureScope)
export class DisclosureScopeResolver {
  @FieldResolver(() => [DisclosureField])
  fields(@Root() { fields }: ScopeRow, @Ctx() { holdings, locale }: AnyContext) {
    const known = disclosableFields(holdings);
    return fields.flatMap((id) => {
      const field = known.get(id);
      return field ? [{ id, category: field.category, label: localized(field.column.label, locale) }] : [];
    });
  }

  @FieldResolver(() => [DisclosureSubject])
  subjects(@Root() { subjects }: ScopeRow, @Ctx() { db }: AnyContext) {
    return Promise.all(
      subjects.map(async (id) => {
        if (!isId("ord", id))
          return { id, kind: "ACCOUNT", label: isId("acc", id) && (await accountSummary(db, id)) ? id : "—" };
        return { id, kind: "ORDER", label: (await orderOf(db, id))?.orderNumber ?? "—" };
      }),
    );
  }

  @FieldResolver(() => [String], { description: "Fields that were let out; empty until it is granted." })
  grantedFields(@Root() { granted }: ScopeRow) {
    return granted?.fields ?? [];
  }

  @FieldResolver(() => Int, { nullable: true, description: "Rows the granted query may find." })
  grantedCount(@Root() { granted }: ScopeRow) {
    return granted?.expectedCount ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Why less is offered than asked." })
  @forTheFile
  note(@Root() row: Keyed<ScopeRow>, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "scopeNote", row.requestId, row.note, String(row.version));
  }

  @FieldResolver(() => String, { nullable: true, description: "What the instrument says that allows a group." })
  @forTheFile
  groupText(@Root() row: Keyed<ScopeRow>, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "groupText", row.requestId, row.groupText, String(row.version));
  }
}

@Resolver(() => DisclosureDecision)
export class DisclosureDecisionResolver {
  @FieldResolver(() => String, { nullable: true })
  @forTheFile
  reason(@Root() row: Keyed<DecisionRow>, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "reason", row.requestId, row.reason, partOf(row));
  }
}

@Resolver(() => DisclosurePackage)
export class DisclosurePackageResolver {
  @FieldResolver(() => String, { description: "Of the encrypted archive, hex." })
  sha256(@Root() { sha256 }: { sha256: Buffer }) {
    return sha256.toString("hex");
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where whoever handed over fetches the encrypted archive, for three days. Each reading is logged.",
  })
  async archiveHref(@Root() { fileId, handedOverBy, handedOverAt }: PackageRow, @Ctx() ctx: AnyContext) {
    const isTheirs = ctx.actor.kind === "STAFF" && ctx.actor.staffId === handedOverBy;
    if (!isTheirs || !handedOverAt || after(handedOverAt, ARCHIVE_OPEN_MS) <= ctx.clock.now()) return null;
    return readLink(ctx, { id: fileId });
  }
}

@Resolver(() => LegalInstrument)
export class LegalInstrumentResolver {
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: "The scan, for those who have a hand in the matter; null to whoever only looks on.",
  })
  async document(@Root() { requestId, documentId }: InstrumentRow, @Ctx() ctx: AnyContext) {
    if (!documentId || !mayReadPaper(ctx)) return null;
    return (await filesOf(ctx).load(requestId))?.find(({ id }) => id === documentId) ?? null;
  }
}

const mayReadPaper = ({ actor }: AnyContext): boolean =>
  actor.kind === "STAFF" && readsTheFile.some((permission) => actor.permissions.has(permission));
