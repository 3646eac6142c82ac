/**
 * @typedef {object} Progress
 * @property {<T>(title: string, work: (note: (text: string) => void) => T | Promise<T>) => Promise<T>} step
 *   Prints "▸ title … ✓ 1.2 s"; `note` adds a word in brackets, such as "unchanged".
 * @property {(line?: string) => void} say
 */

/**
 * @param {{ write(text: string): unknown }} [out]
 * @returns {Progress}
 */
export function createProgress(out = process.stdout) {
  let lineIsOpen = false;

  /** @param {string} text */
  const closeLine = (text) => {
    out.write(lineIsOpen ? `${text}\n` : `  ${text}\n`);
    lineIsOpen = false;
  };

  return {
    async step(title, work) {
      const begun = performance.now();
      let remark = "";
      out.write(`▸ ${title} … `);
      lineIsOpen = true;
      try {
        const result = await work((text) => {
          remark = ` (${text})`;
        });
        closeLine(`✓ ${secondsSince(begun)}${remark}`);
        return result;
      } catch (error) {
        closeLine(`✗ ${secondsSince(begun)}`);
        throw error;
      }
    },
    say(line = "") {
      if (lineIsOpen) out.write("\n");
      lineIsOpen = false;
      out.write(`${line}\n`);
    },
  };
}

/** @param {number} begun a `performance.now()` reading */
export function secondsSince(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
