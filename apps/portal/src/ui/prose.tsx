import { blocksOf, type Run } from "#lib/prose";

export function Prose({ text }: { readonly text: string }) {
  return blocksOf(text).map((block, index) => {
    const key = `${block.kind}-${index}`;
    if (block.kind === "paragraph") {
      return (
        <p key={key} className="whitespace-pre-line">
          <Runs runs={block.runs} />
        </p>
      );
    }
    return (
      <ul key={key} className="list-disc space-y-1 pl-5 marker:text-outline">
        {block.items.map((runs) => (
          <li key={runs.map((run) => run.text).join()}>
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    );
  });
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice in one sentence, and none ever moves
  return runs.map(({ text, strong }, index) => (strong ? <strong key={index}>{text}</strong> : text));
}
