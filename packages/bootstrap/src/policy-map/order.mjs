/**
 * Digits by their number, all else by code unit: B2 before B10, 5.8.1 before 5.10, and the same in every locale.
 *
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function compareIds(a, b) {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    if (part === other) continue;
    return isNumber(part) && isNumber(other) ? Number(part) - Number(other) : compareCodeUnits(part, other);
  }
  return left.length - right.length;
}

/**
 * @param {string} a
 * @param {string} b
 */
export const compareCodeUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** @param {string} id */
const partsOf = (id) => id.match(/\d+|\D+/g) ?? [];

/** @param {string} text */
const isNumber = (text) => /^\d+$/.test(text);
