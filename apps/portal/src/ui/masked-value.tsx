import { type Label } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import type { RevealAction } from "#lib/reveal-state";
import { Reveal } from "#ui/reveal";

/** A value the API masked. The clear one is not in this page, so nothing here could show it. */
export function MaskedValue({ value }: { readonly value: string }) {
  const t = useTranslations("kit");
  return (
    <span className="masked">
      {value}
      <span className="sr-only">{t("masked")}</span>
    </span>
  );
}

interface RevealableValueProps {
  readonly value: string;
  readonly action: RevealAction;
  /** Which field of which thing, as hidden fields of the form. */
  readonly target: Readonly<Record<string, string>>;
  /** Labels of the reasons that the API takes. */
  readonly reasons: Readonly<Record<string, Label>>;
}

/** A masked value that may be asked for in clear, one field at a time, with a reason, for minutes. Policy 5.5. */
export function RevealableValue({ value, action, target, reasons }: RevealableValueProps) {
  const t = useTranslations("reveal");
  const kit = useTranslations("kit");
  const say = useLabels();
  return (
    <Reveal
      action={action}
      target={target}
      reasons={Object.entries(reasons).map(([word, label]) => [word, say(label)] as const)}
      texts={{
        show: t("show"),
        reason: t("reason"),
        choose: kit("choose"),
        otherReason: t("otherReason"),
        otherReasonHint: t("otherReasonHint"),
        logged: t("logged"),
        submit: t("submit"),
        pending: kit("pending"),
        hide: t("hide"),
        left: t.raw("left") as string,
      }}
    >
      <MaskedValue value={value} />
    </Reveal>
  );
}
