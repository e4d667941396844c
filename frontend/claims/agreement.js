/** How far two judges agree. */

/**
 * How often each pair of verdicts came.
 * @param {[string, string][]} pairs of the one judge and the other @param {string[]} words in order
 * @returns {number[][]} a row for each word of the one, a column for each of the other
 */
export function crossTable(pairs, words) {
  return words.map((one) => words.map((other) => pairs.filter(([a, b]) => a === one && b === other).length));
}

/**
 * Cohen's kappa: the share of agreements beyond those that the judges' habits bring about by chance.
 * @param {number[][]} table @returns {number | null} null where chance alone explains everything, or nothing was judged
 */
export function kappa(table) {
  const sum = (/** @type {number[]} */ values) => values.reduce((all, one) => all + one, 0);
  const rows = table.map(sum);
  const count = sum(rows);
  const columns = table.map((_, at) => sum(table.map((row) => row[at])));
  const observed = sum(table.map((row, at) => row[at])) / count;
  const chance = sum(rows.map((row, at) => row * columns[at])) / count ** 2;
  return chance < 1 ? (observed - chance) / (1 - chance) : null;
}
