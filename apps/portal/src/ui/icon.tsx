import drawings from "./icons.svg";

const drawing = (name: string): string => `${drawings.src}#${name}`;

/** One of the drawings of `icons.svg` (they are Lucide's), which the browser loads once: a page names them only. */
export function Icon({ name, className }: { readonly name: string; readonly className?: string }) {
  return (
    <svg aria-hidden className={className}>
      <use href={drawing(name)} />
    </svg>
  );
}
