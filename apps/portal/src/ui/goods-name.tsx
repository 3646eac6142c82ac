import { paths } from "#lib/paths";

interface GoodsNameProps {
  readonly title: string;
  readonly spec: string;
  /** Name of the picture; null when the product has none. */
  readonly imagePath?: string | null;
}

/** A line of goods: picture, name, variant. The picture says nothing that the name does not. */
export function GoodsName({ title, spec, imagePath }: GoodsNameProps) {
  return (
    <span className="flex items-center gap-3">
      {imagePath && (
        // biome-ignore lint/performance/noImgElement: small pictures that the API serves for ever under one name; nothing to optimize
        <img
          src={paths.picture(imagePath)}
          alt=""
          width={40}
          height={40}
          loading="lazy"
          className="size-10 shrink-0 rounded-md border border-hairline bg-sunken object-cover"
        />
      )}
      <span className="min-w-0">
        <span className="line-clamp-2 font-medium">{title}</span>
        {spec && <span className="text-sm font-normal text-muted">{spec}</span>}
      </span>
    </span>
  );
}
