/** Runs steps one after the other and says how each ended. */
export interface Steps {
  readonly done: number;
  chapter(title: string): void;
  /** Rethrows what the step throws: nothing after a failed step would mean anything. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
}

export function createSteps(print: (line: string) => void = console.log): Steps {
  let done = 0;
  return {
    get done() {
      return done;
    },
    chapter: (title) => print(`\n${title}`),
    async step(title, work) {
      const began = performance.now();
      const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
      try {
        const result = await work();
        done += 1;
        print(`  ✓ ${title}  ${seconds()}`);
        return result;
      } catch (error) {
        print(`  ✗ ${title}  ${seconds()}`);
        throw error;
      }
    },
  };
}
